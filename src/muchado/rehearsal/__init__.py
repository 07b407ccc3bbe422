"""What many runs of a world show a director: what never comes, how alike they are, what is odd, where chains break.

One run is watched beat by beat and summed up as a `Take`; takes are put together as a `Rehearsal`. Nothing here plays.
"""
