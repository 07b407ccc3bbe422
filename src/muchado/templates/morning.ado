# A small world to start from. Play it, change something, and play it again.
# What follows a "#" is a note to people; the engine does not read it.

world "A morning in the square"
  about "Somebody is cross, somebody is kind, and there is cake."
  uses "everyday"                 # how people live together: feelings, talk, hurt, comfort, making up
  from Saturday 3 June 2006, 9:00 to Saturday 3 June 2006, 12:00

# Places. "next to" is a way of one minute, there and back.
place square, "the square"
  next to bakery

place bakery, "the bakery"

# People: their character first, 0 to 100, usually 50. Then what is so when the world begins.
# Nothing here says what they will do; that follows from who they are and from the rules.
person Pia, she
  kind 85, sociable 70
  at the start
    is in square
    liking toward Mara 60, liking toward Jon 45

person Mara, she
  kind 60, proud 30
  at the start
    is in bakery
    liking toward Pia 60, liking toward Jon 50

person Jon, he
  vindictive 80, calm 20, kind 20
  at the start
    is in square
    liking toward Pia 50
    anger toward Mara 85, blame toward Mara 70

# An action: what somebody can do. A does it; B is another person.
action offer cake: "A offers cake to B"
  needs B is here
  takes 5 minutes
  A says "There is one slice left. Yours?"
  told as "{A} offers {B} a slice of cake."
  B may take, decline             # the first is what one does for want of a reason
  if B takes
    B says "You are an angel."
  if B declines
    B says "Thank you, no."

# A want: why somebody would do it, and how much it weighs. Everything is seen through A's eyes.
want "sharing"
  A wants to offer cake to B by 15 plus a third of how kind A is
  when A is fond of B
   and A did not offer cake to B today
  because "{A} likes to share with {B}"

# A want for an answer begins with the act that is answered.
want "no appetite"
  A wants to decline by half of A's sadness
  when B offers cake to A
  because "{A} could not swallow a crumb"

# Another: nobody stays in one place all morning.
want "a stroll"
  A wants to go to L by 12
  when L is next to here
   and A did not go to L within the last 40 minutes
  because "{A} likes to see who is about"

# A reaction: what something does to one's own mind.
reaction "cake"
  when B offers cake to A
   and A takes
  then A's joy rises by 25
   and A's liking toward B rises by 5
  because "{B} thought of {A}"

# A test says what should hold over many runs; `muchado test` plays them.
test "there is cake"
  in at least 80 of 100 runs: someone offers cake to someone
