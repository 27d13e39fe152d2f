# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from ..._runtime.model import Model, Properties, Property
from ..._runtime.open_enum import OpenIntegerEnum
from ..._runtime.shape import boolean, enum


@dataclass(kw_only=True, repr=False, slots=True)
class UserProfile(Model):
    """What a user prefers to hear, read and see"""

    auto_select_audio: Optional[bool] = None
    """Whether audio and subtitle tracks are selected automatically"""
    auto_select_subtitle: Optional[UserProfileAutoSelectSubtitle] = None
    """When to show subtitles"""
    default_audio_accessibility: Optional[UserProfileDefaultAudioAccessibility] = None
    """Which audio to choose where there is some for the visually impaired"""
    default_audio_language: Optional[str] = None
    """The preferred language of audio"""
    default_audio_languages: Optional[List[str]] = None
    """The preferred languages of audio, the most preferred first"""
    default_subtitle_accessibility: Optional[UserProfileDefaultSubtitleAccessibility] = None
    """Which subtitles to choose where there are some for the deaf and hard of hearing (SDH)"""
    default_subtitle_forced: Optional[UserProfileDefaultSubtitleForced] = None
    """Which subtitles to choose where some are forced"""
    default_subtitle_language: Optional[str] = None
    """The preferred language of subtitles"""
    default_subtitle_languages: Optional[List[str]] = None
    """The preferred languages of subtitles, the most preferred first"""
    media_reviews_languages: Optional[List[str]] = None
    """The languages of the reviews to show"""
    media_reviews_visibility: Optional[UserProfileMediaReviewsVisibility] = None
    """Whose reviews to show"""
    watched_indicator: Optional[UserProfileWatchedIndicator] = None
    """On what to show whether it was watched"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "autoSelectAudio": Property("auto_select_audio", shape=boolean),
            "autoSelectSubtitle": Property("auto_select_subtitle", shape=enum(UserProfileAutoSelectSubtitle)),
            "defaultAudioAccessibility": Property(
                "default_audio_accessibility",
                shape=enum(UserProfileDefaultAudioAccessibility),
            ),
            "defaultAudioLanguage": Property("default_audio_language"),
            "defaultAudioLanguages": Property("default_audio_languages"),
            "defaultSubtitleAccessibility": Property(
                "default_subtitle_accessibility",
                shape=enum(UserProfileDefaultSubtitleAccessibility),
            ),
            "defaultSubtitleForced": Property("default_subtitle_forced", shape=enum(UserProfileDefaultSubtitleForced)),
            "defaultSubtitleLanguage": Property("default_subtitle_language"),
            "defaultSubtitleLanguages": Property("default_subtitle_languages"),
            "mediaReviewsLanguages": Property("media_reviews_languages"),
            "mediaReviewsVisibility": Property(
                "media_reviews_visibility",
                shape=enum(UserProfileMediaReviewsVisibility),
            ),
            "watchedIndicator": Property("watched_indicator", shape=enum(UserProfileWatchedIndicator)),
        }


class UserProfileAutoSelectSubtitle(OpenIntegerEnum):
    """When to show subtitles

    A value that is not listed here is kept as the server sent it.
    """

    MANUALLY_SELECTED = 0
    SHOWN_WITH_FOREIGN_AUDIO = 1
    ALWAYS_ENABLED = 2


class UserProfileDefaultAudioAccessibility(OpenIntegerEnum):
    """Which audio to choose where there is some for the visually impaired

    A value that is not listed here is kept as the server sent it.
    """

    PREFER_NON_ACCESSIBILITY = 0
    PREFER_ACCESSIBILITY = 1
    ONLY_ACCESSIBILITY = 2
    ONLY_NON_ACCESSIBILITY = 3


class UserProfileDefaultSubtitleAccessibility(OpenIntegerEnum):
    """Which subtitles to choose where there are some for the deaf and hard of hearing (SDH)

    A value that is not listed here is kept as the server sent it.
    """

    PREFER_NON_SDH = 0
    PREFER_SDH = 1
    ONLY_SDH = 2
    ONLY_NON_SDH = 3


class UserProfileDefaultSubtitleForced(OpenIntegerEnum):
    """Which subtitles to choose where some are forced

    A value that is not listed here is kept as the server sent it.
    """

    PREFER_NON_FORCED = 0
    PREFER_FORCED = 1
    ONLY_FORCED = 2
    ONLY_NON_FORCED = 3


class UserProfileMediaReviewsVisibility(OpenIntegerEnum):
    """Whose reviews to show

    A value that is not listed here is kept as the server sent it.
    """

    NO_ONE = 0
    CRITICS_ONLY = 1
    PLEX_USERS_ONLY = 2
    PLEX_USERS_AND_CRITICS = 3


class UserProfileWatchedIndicator(OpenIntegerEnum):
    """On what to show whether it was watched

    A value that is not listed here is kept as the server sent it.
    """

    NONE = 0
    MOVIES_AND_TV_SHOWS = 1
    MOVIES = 2
    TV_SHOWS = 3
