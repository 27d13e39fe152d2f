# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject

USER_PROFILE_SCHEMA: SchemaObject = {
    "type": "object",
    "properties": {
        "autoSelectAudio": {"type": "boolean"},
        "autoSelectSubtitle": lambda: USER_PROFILE_AUTO_SELECT_SUBTITLE_SCHEMA,
        "defaultAudioAccessibility": lambda: USER_PROFILE_DEFAULT_AUDIO_ACCESSIBILITY_SCHEMA,
        "defaultAudioLanguage": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "defaultAudioLanguages": {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}]},
        "defaultSubtitleAccessibility": lambda: USER_PROFILE_DEFAULT_SUBTITLE_ACCESSIBILITY_SCHEMA,
        "defaultSubtitleForced": lambda: USER_PROFILE_DEFAULT_SUBTITLE_FORCED_SCHEMA,
        "defaultSubtitleLanguage": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "defaultSubtitleLanguages": {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}]},
        "mediaReviewsLanguages": {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}]},
        "mediaReviewsVisibility": lambda: USER_PROFILE_MEDIA_REVIEWS_VISIBILITY_SCHEMA,
        "watchedIndicator": lambda: USER_PROFILE_WATCHED_INDICATOR_SCHEMA,
    },
}


USER_PROFILE_AUTO_SELECT_SUBTITLE_SCHEMA: SchemaObject = {"enum": [0, 1, 2]}


USER_PROFILE_DEFAULT_AUDIO_ACCESSIBILITY_SCHEMA: SchemaObject = {"enum": [0, 1, 2, 3]}


USER_PROFILE_DEFAULT_SUBTITLE_ACCESSIBILITY_SCHEMA: SchemaObject = {"enum": [0, 1, 2, 3]}


USER_PROFILE_DEFAULT_SUBTITLE_FORCED_SCHEMA: SchemaObject = {"enum": [0, 1, 2, 3]}


USER_PROFILE_MEDIA_REVIEWS_VISIBILITY_SCHEMA: SchemaObject = {"enum": [0, 1, 2, 3]}


USER_PROFILE_WATCHED_INDICATOR_SCHEMA: SchemaObject = {"enum": [0, 1, 2, 3]}
