# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

USER_PLEX_ACCOUNT_SCHEMA: SchemaObject = {
    "type": "object",
    "required": [
        "authToken",
        "email",
        "friendlyName",
        "hasPassword",
        "id",
        "joinedAt",
        "title",
        "twoFactorEnabled",
        "username",
        "uuid",
    ],
    "properties": {
        "adsConsent": {"anyOf": [{"type": "boolean"}, {"type": "null"}]},
        "adsConsentReminderAt": {"anyOf": [{"type": "integer", "format": "int64"}, {"type": "null"}]},
        "adsConsentSetAt": {"anyOf": [{"type": "integer", "format": "int64"}, {"type": "null"}]},
        "anonymous": {"anyOf": [{"type": "boolean"}, {"type": "null"}]},
        "attributionPartner": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "authToken": {"type": "string"},
        "backupCodesCreated": {"type": "boolean"},
        "confirmed": {"type": "boolean"},
        "country": {"type": "string", "minLength": 2, "maxLength": 2},
        "email": {"type": "string", "format": "email"},
        "emailOnlyAuth": {"type": "boolean"},
        "entitlements": {"type": "array", "items": {"type": "string"}},
        "experimentalFeatures": {"type": "boolean"},
        "friendlyName": {"type": "string"},
        "guest": {"type": "boolean"},
        "hasPassword": {"type": "boolean"},
        "home": {"type": "boolean"},
        "homeAdmin": {"type": "boolean"},
        "homeSize": {"type": "integer", "format": "int32"},
        "id": {"type": "integer", "format": "int64"},
        "joinedAt": {"type": "integer", "format": "int64"},
        "locale": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "mailingListActive": {"type": "boolean"},
        "mailingListStatus": {"anyOf": [lambda: USER_PLEX_ACCOUNT_MAILING_LIST_STATUS_SCHEMA, {"type": "null"}]},
        "maxHomeSize": {"type": "integer", "format": "int32"},
        "pin": {"type": "string"},
        "profile": lambda: schemas.USER_PROFILE_SCHEMA,
        "protected": {"type": "boolean"},
        "rememberExpiresAt": {"anyOf": [{"type": "integer", "format": "int64"}, {"type": "null"}]},
        "restricted": {"type": "boolean"},
        "roles": {"type": "array", "items": {"type": "string"}},
        "scrobbleTypes": {"type": "string"},
        "services": {"type": "array", "items": lambda: schemas.PLEX_SERVICE_SCHEMA},
        "subscription": lambda: schemas.SUBSCRIPTION_SUMMARY_SCHEMA,
        "subscriptionDescription": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "subscriptions": {"type": "array", "items": lambda: schemas.SUBSCRIPTION_SCHEMA},
        "thumb": {"type": "string", "format": "uri"},
        "title": {"type": "string"},
        "twoFactorEnabled": {"type": "boolean"},
        "username": {"type": "string"},
        "uuid": {"type": "string"},
    },
}


USER_PLEX_ACCOUNT_MAILING_LIST_STATUS_SCHEMA: SchemaObject = {"enum": ["active", "unsubscribed", "removed"]}
