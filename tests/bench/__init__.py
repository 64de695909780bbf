"""Benchmarks: they print what they measure and assert nothing about time (`./dev bench`)."""
