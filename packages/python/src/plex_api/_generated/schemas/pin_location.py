# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject

PIN_LOCATION_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "city": {"type": "string"},
        "code": {"type": "string"},
        "continent_code": {"type": "string"},
        "coordinates": {"type": "string"},
        "country": {"type": "string"},
        "european_union_member": {"type": "boolean"},
        "in_privacy_restricted_country": {"type": "boolean"},
        "postal_code": {"type": "string"},
        "subdivisions": {"type": "string"},
        "time_zone": {"type": "string"},
    },
}
