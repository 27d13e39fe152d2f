"""The runtime of generated code, a module for each concern; users import from the package of their API."""
