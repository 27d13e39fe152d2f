# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject
from .. import schemas

schema: SchemaObject = {
    "type": "object",
    "properties": {
        "autoSelectAudio": {"type": "boolean"},
        "autoSelectSubtitle": lambda: schemas.user_profile_auto_select_subtitle.schema,
        "defaultAudioAccessibility": lambda: schemas.user_profile_default_audio_accessibility.schema,
        "defaultAudioLanguage": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "defaultAudioLanguages": {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}]},
        "defaultSubtitleAccessibility": lambda: schemas.user_profile_default_subtitle_accessibility.schema,
        "defaultSubtitleForced": lambda: schemas.user_profile_default_subtitle_forced.schema,
        "defaultSubtitleLanguage": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "defaultSubtitleLanguages": {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}]},
        "mediaReviewsLanguages": {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}]},
        "mediaReviewsVisibility": lambda: schemas.user_profile_media_reviews_visibility.schema,
        "watchedIndicator": lambda: schemas.user_profile_watched_indicator.schema,
    },
}
