"""What generated code is made of, a module a concern; users import what they need from the package of their API."""
