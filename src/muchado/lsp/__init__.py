"""A language server: editors ask in their protocol, and the service for whoever edits text answers."""
