# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ..._runtime.model import Model, Properties, Property
from ..._runtime.shape import boolean


@dataclass(kw_only=True, repr=False, slots=True)
class PinLocation(Model):
    """Where the request for a PIN came from"""

    city: Optional[str] = None
    """The city"""
    code: Optional[str] = None
    """The code of the country"""
    continent_code: Optional[str] = None
    """The code of the continent"""
    coordinates: Optional[str] = None
    """Latitude and longitude, with a comma between them"""
    country: Optional[str] = None
    """The name of the country"""
    european_union_member: Optional[bool] = None
    """Whether the country belongs to the European Union"""
    in_privacy_restricted_country: Optional[bool] = None
    """Whether laws of the country restrict the use of personal data"""
    postal_code: Optional[str] = None
    """The postal code"""
    subdivisions: Optional[str] = None
    """The state, province or the like"""
    time_zone: Optional[str] = None
    """The time zone, such as `Europe/Vienna`"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "city": Property("city"),
            "code": Property("code"),
            "continent_code": Property("continent_code"),
            "coordinates": Property("coordinates"),
            "country": Property("country"),
            "european_union_member": Property("european_union_member", shape=boolean),
            "in_privacy_restricted_country": Property("in_privacy_restricted_country", shape=boolean),
            "postal_code": Property("postal_code"),
            "subdivisions": Property("subdivisions"),
            "time_zone": Property("time_zone"),
        }
