# Nobody turns to other people all day long. What one begins of one's own accord, and might as well leave, counts as an
# overture, and its wants ask for none within the last hours: so the things that one might do take turns, and whatever is
# worth most when the hour has come is done. That also keeps days, and runs, from being alike.

library "core/overtures"

deed "A makes an overture"
