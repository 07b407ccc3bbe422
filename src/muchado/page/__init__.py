"""The page's engine: what the user interface asks is answered here, in a browser and on one's own machine alike.

`session` takes asks and gives answers, several at a time; `answering` knows each. They need the standard library only,
and have no threads and no clock. `serve` is the server of `muchado edit`, `folder` what `muchado page` writes; these a
browser has no need of.
"""
