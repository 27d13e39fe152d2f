from __future__ import annotations

import math
import sys

from .schema import SchemaObject

BITS = {"int32": 31, "int64": 63}


def number_issues(value: float, schema: SchemaObject) -> list[str]:
    """The violations of a number's schema."""
    if isinstance(value, float) and not math.isfinite(value):
        return ["must be a number within the range of a double"]
    issues: list[str] = []
    least, most = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    factor, kind = schema.get("multipleOf"), schema.get("format")
    if least is not None and value < least:
        issues.append(f"must be at least {least}")
    if most is not None and value > most:
        issues.append(f"must be at most {most}")
    if above is not None and value <= above:
        issues.append(f"must be more than {above}")
    if below is not None and value >= below:
        issues.append(f"must be less than {below}")
    if factor is not None and not is_multiple(value, factor):
        issues.append(f"must be a multiple of {factor}")
    bits = BITS.get(str(kind))
    if bits is not None and (value != value // 1 or not -(2**bits) <= value < 2**bits):
        issues.append(f"must be an {kind}")
    return issues


def is_multiple(value: float, factor: float) -> bool:
    if isinstance(value, int) and isinstance(factor, int):
        return value % factor == 0
    try:
        quotient = value / factor
    except OverflowError:
        # An integer that no float can hold.
        return int(factor) == factor and value % int(factor) == 0
    # 0.3 is a multiple of 0.1, although 0.3 / 0.1 is not quite 3.
    return abs(quotient - round(quotient)) <= sys.float_info.epsilon * abs(quotient) * 2
