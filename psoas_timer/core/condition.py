"""What a person may have that not everything suits."""

from __future__ import annotations

from enum import Enum


class Condition(Enum):
    """When a caution or a rule of safety applies."""

    ALWAYS = "always"
    SPINAL_CONDITION = "spinal-condition"
    SIJ_DYSFUNCTION = "sij-dysfunction"
    KNEE_PAIN = "knee-pain"
    HIP_REPLACEMENT_FRONT = "hip-replacement-front"  # operated on from the front
    HIP_REPLACEMENT_OTHER = "hip-replacement-other"
    PREGNANCY = "pregnancy"
    ABDOMEN = "abdomen"  # an operation, an aneurysm or the like: no pressure on the belly
    OSTEOPOROSIS = "osteoporosis"
