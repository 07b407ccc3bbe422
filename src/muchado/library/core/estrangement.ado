# Letting a friendship drop.

library "core/estrangement"
  uses "core/complaint"

action drop: "A lets the friendship with B drop"
  needs B is here
  afterwards A is estranged from B
  A says "I think we should leave each other alone from now on."
  A says "I have waited for you to come to me. I have stopped."
  A says "We had some good days. I would not spoil them further."
  A says "Nod to me when we meet. More need not be."
  A says "I'm not shouting, you notice. I have got past that."
  A says "I kept hoping that the old you would come round the corner. I've stopped waiting."
  A says "It's not the one thing. It is that I was not surprised by it."
  A says "I used to know what we were. It has got too much like work."
  A says "Let's not pretend any longer that we are going to have that talk."
  A says "You've been gone for some time, if one looks closely. I'm only shutting the door."
  A says "There was a friend of mine who looked just like you. I miss that one."
  A says "It's better that I say it than that we both go on being too busy."
  A says "We can keep what was good. I just don't want any more of the rest."
  A says "One of us has been doing all the walking. I'm tired of the way."
  A says "I don't hate you. I tried it, and there was nothing to hold on to."
  A says "Whatever I hoped would come from you, I'm not waiting for it any more."
  told as "{A} lets {B} know that they are no longer friends."
  B may hold on, let go
  for want of a reason B lets go
  if B holds on
    B says "You cannot end it like that. Not over this."
    B says "I hear you. I do not agree to it, that is all."
    B says "Then I shall wait until you are angry no more."
    B says "Give me until tomorrow, before you say such a thing."
    B says "You may stop being my friend. You can't make me stop being yours."
    B says "Tell me what I'd have to do. Don't say nothing, there must be something."
    B says "Be as angry as you like, but be angry with me in the room."
    told as "{A} tells {B} that they are no longer friends. {B} does not believe it."
  if B lets go
    B says "If that is how you want it, have it so."
    B says "I had been thinking the same. Good luck to you."
    B says "It has been over for some time, hasn't it?"
    B says "Then there is nothing left that I could say."
    B says "I won't beg. You'd think even less of me."
    B says "I'd be lying if I said that I hadn't seen it coming."
    B says "Go well. I mean that, which is the strange part."
    B says "Yes. I've been practising not minding, and I nearly don't."
    B says "So you've said it. I never had the courage."
    B says "Let's at least not speak ill of each other. I shan't."
    told as "{A} tells {B} that they are no longer friends, and {B} lets {him A} go."

want "no more of it"
  A wants to let the friendship with B drop by 8 plus half of A's blame toward B less a tenth of how forgiving A is
  when B is here
   and A's blame toward B is at least 12
   and A's liking toward B is at least 5
   and A complained to B about a slight within the last 3 days
   and A is not estranged from B
   and A is free
  because "{A} has said what there was to say, and it has changed nothing"

want "not over this"
  A wants to hold on by 6 plus half of A's liking toward B
  when B lets the friendship with A drop
   and A's liking toward B is at least 15
  because "{A} does not want to lose {B}"

want "good riddance"
  A wants to let go by 12 plus a tenth of how proud A is
  when B lets the friendship with A drop
  because "{A} does not run after anybody"

reaction "a friend less"
  when B lets the friendship with A drop
  then A's sadness rises by 12
   and A's liking toward B falls by 8
  because "{B} wants no more to do with {him A}"
