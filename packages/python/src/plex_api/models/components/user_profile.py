# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from ..._runtime.model import Model, Properties, Property
from ..._runtime.shape import boolean, enum
from .. import components


@dataclass(kw_only=True, repr=False, slots=True)
class UserProfile(Model):
    """What a user prefers to hear, read and see"""

    auto_select_audio: Optional[bool] = None
    """Whether audio and subtitle tracks are selected automatically"""
    auto_select_subtitle: Optional[components.UserProfileAutoSelectSubtitle] = None
    """When to show subtitles"""
    default_audio_accessibility: Optional[components.UserProfileDefaultAudioAccessibility] = None
    """Which audio to choose where there is some for the visually impaired"""
    default_audio_language: Optional[str] = None
    """The preferred language of audio"""
    default_audio_languages: Optional[List[str]] = None
    """The preferred languages of audio, the most preferred first"""
    default_subtitle_accessibility: Optional[components.UserProfileDefaultSubtitleAccessibility] = None
    """Which subtitles to choose where there are some for the deaf and hard of hearing (SDH)"""
    default_subtitle_forced: Optional[components.UserProfileDefaultSubtitleForced] = None
    """Which subtitles to choose where some are forced"""
    default_subtitle_language: Optional[str] = None
    """The preferred language of subtitles"""
    default_subtitle_languages: Optional[List[str]] = None
    """The preferred languages of subtitles, the most preferred first"""
    media_reviews_languages: Optional[List[str]] = None
    """The languages of the reviews to show"""
    media_reviews_visibility: Optional[components.UserProfileMediaReviewsVisibility] = None
    """Whose reviews to show"""
    watched_indicator: Optional[components.UserProfileWatchedIndicator] = None
    """On what to show whether it was watched"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "autoSelectAudio": Property("auto_select_audio", shape=boolean),
            "autoSelectSubtitle": Property(
                "auto_select_subtitle",
                shape=enum(components.UserProfileAutoSelectSubtitle),
            ),
            "defaultAudioAccessibility": Property(
                "default_audio_accessibility",
                shape=enum(components.UserProfileDefaultAudioAccessibility),
            ),
            "defaultAudioLanguage": Property("default_audio_language"),
            "defaultAudioLanguages": Property("default_audio_languages"),
            "defaultSubtitleAccessibility": Property(
                "default_subtitle_accessibility",
                shape=enum(components.UserProfileDefaultSubtitleAccessibility),
            ),
            "defaultSubtitleForced": Property(
                "default_subtitle_forced",
                shape=enum(components.UserProfileDefaultSubtitleForced),
            ),
            "defaultSubtitleLanguage": Property("default_subtitle_language"),
            "defaultSubtitleLanguages": Property("default_subtitle_languages"),
            "mediaReviewsLanguages": Property("media_reviews_languages"),
            "mediaReviewsVisibility": Property(
                "media_reviews_visibility",
                shape=enum(components.UserProfileMediaReviewsVisibility),
            ),
            "watchedIndicator": Property("watched_indicator", shape=enum(components.UserProfileWatchedIndicator)),
        }
