# Character, feelings and moods, and the phrases that speak of them.

library "core/feelings"
  uses "core/minds"

trait kind

trait calm

trait loyal

trait proud

trait vindictive

trait honest, usually 60

trait impulsive

trait forgiving

trait sociable

trait cheerful

trait sly

# What one feels for somebody in the long run. These stay until something moves them.
feeling love toward someone, -100 to 100

feeling liking toward someone, -100 to 100

feeling trust toward someone, -100 to 100, usually 40

# A judgement more than an emotion, so it goes more slowly than anger.
feeling blame toward someone, 0 to 100, fades by half in 3 days

# How long emotions last, in hours: Verduyn and Lavrijsen (2015), 233 students. A half-life is .23 of what they found, which leaves a
# twentieth at its end: anger 2, jealousy 15, gratitude 5, admiration 5, guilt 3.5, compassion 1.3, fear .7.
feeling anger toward someone, 0 to 100, fades by half in 28 minutes

feeling jealousy toward someone, 0 to 100, fades by half in 207 minutes

feeling gratitude toward someone, 0 to 100, fades by half in 69 minutes

feeling admiration toward someone, 0 to 100, fades by half in 69 minutes

feeling guilt toward someone, 0 to 100, fades by half in 48 minutes

feeling compassion toward someone, 0 to 100, fades by half in 18 minutes

feeling fear toward someone, 0 to 100, fades by half in 10 minutes

# Sadness 120, joy 35, hope 24, disappointment 24, relief 8, pride 2.6, surprise 2, shame .5.
mood sadness, 0 to 100, fades by half in 28 hours

mood joy, 0 to 100, fades by half in 8 hours

mood hope, 0 to 100, fades by half in 330 minutes

mood disappointment, 0 to 100, fades by half in 330 minutes

mood relief, 0 to 100, fades by half in 110 minutes

mood pride, 0 to 100, fades by half in 36 minutes

mood surprise, 0 to 100, fades by half in 28 minutes

mood shame, 0 to 100, fades by half in 7 minutes

phrase "A loves B": A's love toward B is at least 50

phrase "A is fond of B"
  when A's liking toward B is at least 40
  or when A loves B

phrase "A resents B"
  when A's blame toward B is at least 40
  or when A's anger toward B is at least 40

phrase "A is downcast": A's sadness is at least 40

status "A is in tears", seen

# Rumination makes a feeling last (Verduyn and Lavrijsen 2015): the vindictive go over it again and again.
drift "the vindictive stay angry"
  A's anger toward someone fades by half in 3 hours
  when A is vindictive
  because "{A} goes over it again and again"

drift "the calm cool down"
  A's anger toward someone fades by half in 15 minutes
  when A is very calm
  because "{A} does not stay angry for long"

drift "the cheerful recover"
  A's sadness fades by half in 14 hours
  when A is very cheerful
  because "{A} is not made for sadness"

reaction "the sight of one who is blamed"
  when A meets B
   and A's blame toward B is at least 40
  then A's anger toward B rises by a third of A's blame toward B
  because "seeing {B} brings it all back to {him A}"
