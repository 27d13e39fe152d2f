"""Signing in to Plex with a browser: what is above the operations of the API, for those who import it."""

from .browser_link import browser_link

__all__ = ["browser_link"]
