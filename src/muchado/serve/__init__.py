"""Towns for games elsewhere: HTTP and a WebSocket in the protocol of the stage.

`session` is a town that is asked by records (`asks`); it has no threads and no clock. `engine` lets many of them play
in turn, `door` says who may come in and how often, `app` is the server.
"""
