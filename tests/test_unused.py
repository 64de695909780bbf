"""Nothing in the program is there for its tests alone, or for nobody."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "psoas_timer"
# Read elsewhere: by translators' tools, and by tests that hold content to it.
ELSEWHERE = {"cli._OF_ARGPARSE", "texts._REASONS", "core.figure.body.LIMITS"}
OF_EVERY_COMMAND = {"NAME", "HELP", "add_arguments", "run"}  # the command line asks them all


Nodes = list[ast.AST]  # of a module, itself first


def modules() -> dict[str, Nodes]:
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    return found


def definitions(module: Nodes) -> Iterator[str]:
    """What it defines for others, or for itself."""
    for node in ast.iter_child_nodes(module[0]):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name


def used_by(module: Nodes) -> set[str]:
    """Names that it reads, also those inside of annotations that are texts."""
    names = {n.id for n in module if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
    texts = (n.value for n in module if isinstance(n, ast.Constant))
    return names | {text for text in texts if isinstance(text, str)}


def asked_of_others(module: Nodes, known: set[str]) -> Iterator[tuple[str, str]]:
    """Modules, and what is imported from them or looked up in them."""
    short: dict[str, str] = {}
    for node in module:
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                if whole in known:
                    short[alias.asname or alias.name] = whole
                yield node.module, alias.name
    for node in module:
        match node:
            case ast.Attribute(value=ast.Name(id=name), attr=attribute) if name in short:
                yield short[name], attribute


def test_nothing_in_the_program_is_there_for_nobody() -> None:
    program = modules()
    asked: defaultdict[str, set[str]] = defaultdict(set)
    for module in program.values():
        for other, name in asked_of_others(module, set(program)):
            asked[other].add(name)

    unused = {
        f"{name.removeprefix('psoas_timer.')}.{defined}"
        for name, module in program.items()
        for defined in set(definitions(module)) - asked[name] - used_by(module)
        if not (defined.startswith("__") or (".commands." in name and defined in OF_EVERY_COMMAND))
    }
    assert unused == ELSEWHERE
