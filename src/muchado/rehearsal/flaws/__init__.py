"""What is odd in a run, by kind: each kind has somebody who watches for it, beat by beat."""
