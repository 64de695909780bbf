"""What is worth a second look, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.remarks import Remark, RemarkKind

translate = QCoreApplication.translate


def remark_words(remark: Remark) -> str:
    """The remark as a sentence."""
    match remark.kind:
        case RemarkKind.ONE_SIDED:
            words = translate("Remark", "{}: {} s on the left, {} s on the right.")
        case RemarkKind.LONG_RUN:
            words = translate("Remark", "{} goes on for {} min without a rest.")
        case RemarkKind.MOVES:
            words = translate("Remark", "The position changes {} times; in another order {}.")
        case RemarkKind.GET_UPS:
            words = translate("Remark", "You go down to the floor or get up {} times.")
        case RemarkKind.CAUTION:
            words = translate("Remark", "{}: take care with {}.")
        case RemarkKind.SCREENED:
            return remark.sentence  # in the language of the rules
        case RemarkKind.OUTSIDE:
            words = translate("Remark", "{} is outside what its sources say: {}.")
    return words.format(*remark.values)
