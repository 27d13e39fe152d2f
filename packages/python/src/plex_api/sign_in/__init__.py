"""Signing in to Plex with a PIN, a browser or a key of the device: above the operations of the API.

Only programs that import it load it. Keys need the package ``cryptography``: install ``plex-api-sdk[device-key]``.
"""

from .browser_link import browser_link
from .device_credential import AsyncDeviceCredential, DeviceCredential, Scope
from .device_key import DeviceKey, device_key, new_seed, public_key_of
from .device_tokens import TokenStore
from .sign_in_error import SignInError

__all__ = [
    "AsyncDeviceCredential",
    "DeviceCredential",
    "DeviceKey",
    "Scope",
    "SignInError",
    "TokenStore",
    "browser_link",
    "device_key",
    "new_seed",
    "public_key_of",
]
