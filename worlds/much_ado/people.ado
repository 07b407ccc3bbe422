# The people it is about, and what is so for each of them on Thursday afternoon.

person Beatrice, she
  witty 90, proud 75, loyal 90, cheerful 80, honest 75, playful 60, impulsive 65, sociable 65, kind 55
  keeps to household
  on 16 July 15:00 to 18:00: receiving in court, weight 25
  on 17 July 9:00 to 12:00: embroidery in hall, weight 15
  on 17 July 14:00 to 16:00: reading in arbour, weight 20
  at the start
    is in court
    is a friend of Hero
    is family of Hero
    is family of Leonato
    is a friend of Ursula
    liking toward Hero 90, trust toward Hero 95
    liking toward Leonato 70, trust toward Leonato 75
    liking toward Ursula 55, liking toward Margaret 45
    # There was something between them once.
    love toward Benedick 30, liking toward Benedick 20, trust toward Benedick 40
    liking toward Pedro 50, trust toward Pedro 60
    liking toward Claudio 20
    thinks that Benedick is witty

person Benedick, he
  witty 90, proud 65, loyal 70, cheerful 75, honest 75, playful 65, sociable 75, kind 60
  keeps to guests
  on 16 July 15:00 to 18:00: arrival in court, weight 25
  on 17 July 9:00 to 11:00: reading in arbour, weight 20
  on 17 July 14:00 to 18:00: riding in court, weight 15
  at the start
    is in court
    is a friend of Claudio
    is a friend of Pedro
    love toward Beatrice 30, liking toward Beatrice 20, trust toward Beatrice 40
    liking toward Claudio 75, trust toward Claudio 75
    liking toward Pedro 70, trust toward Pedro 80
    liking toward Leonato 50, trust toward Leonato 80
    liking toward Hero 45, trust toward Hero 60
    thinks that Beatrice is witty

person Hero, she
  kind 80, honest 85, forgiving 85, proud 35, calm 65, loyal 70, playful 60, sociable 45
  keeps to household
  on 16 July 15:00 to 18:00: receiving in court, weight 25
  on 17 July 9:00 to 12:00: embroidery in hall, weight 15
  on 17 July 14:00 to 15:00: a walk in garden, weight 20
  on 17 July 15:00 to 16:00: a walk in garden, weight 20
  on 18 July 11:10 to 12:00: alone in hero-room, weight 25
  at the start
    is in court
    is family of Leonato
    is a friend of Ursula
    is a friend of Margaret
    is in view from orchard
    withdraws to hero-room
    love toward Claudio 45, liking toward Claudio 50, trust toward Claudio 70
    liking toward Beatrice 85, trust toward Beatrice 90
    liking toward Leonato 80, trust toward Leonato 85
    liking toward Ursula 60, liking toward Margaret 60
    liking toward Benedick 45
    liking toward Pedro 55, trust toward Pedro 75

person Claudio, he
  shy 75, proud 85, impulsive 75, honest 70, kind 55, loyal 60, playful 60, sociable 55, forgiving 50
  keeps to guests
  on 16 July 15:00 to 18:00: arrival in court, weight 25
  on 17 July 9:00 to 10:00: a walk in garden, weight 20
  on 17 July 10:00 to 11:00: a walk in garden, weight 20
  on 17 July 14:00 to 18:00: riding in court, weight 15
  on 18 July 11:10 to 12:00: alone in court, weight 25
  at the start
    is in court
    is a friend of Pedro
    love toward Hero 65, liking toward Hero 60, trust toward Hero 40
    liking toward Benedick 75, trust toward Benedick 75
    liking toward Pedro 80, trust toward Pedro 90
    liking toward Leonato 60, trust toward Leonato 75
    liking toward Beatrice 45
    liking toward John 15, trust toward John 25

person Pedro, "Don Pedro", he
  playful 85, kind 70, cheerful 70, sociable 75, honest 70, proud 65, loyal 70
  keeps to guests
  on 16 July 15:00 to 18:00: arrival in court, weight 25
  on 17 July 9:00 to 10:00: a walk in garden, weight 20
  on 17 July 10:00 to 11:00: a walk in garden, weight 20
  on 17 July 14:00 to 18:00: riding in court, weight 15
  on 18 July 11:10 to 12:00: alone in court, weight 25
  at the start
    is in court
    is family of John
    liking toward Claudio 80, trust toward Claudio 80
    liking toward Benedick 75, trust toward Benedick 75
    liking toward Beatrice 60, liking toward Hero 55, trust toward Hero 45
    liking toward Leonato 65, trust toward Leonato 75
    liking toward John 25, trust toward John 40

person Leonato, he
  kind 65, proud 70, loyal 75, sociable 65, impulsive 60, playful 60, honest 70
  keeps to household
  on 16 July 15:00 to 18:00: receiving in court, weight 25
  on 17 July 9:00 to 10:00: a walk in garden, weight 20
  on 17 July 10:00 to 11:00: a walk in garden, weight 20
  on 18 July 8:00 to 10:00: preparations in hall, weight 30
  on 18 July 11:10 to 12:00: alone in hall, weight 25
  at the start
    is in court
    is a friend of Benedick
    is a friend of Pedro
    liking toward Hero 90, trust toward Hero 60
    liking toward Beatrice 75, trust toward Beatrice 75
    liking toward Benedick 50
    liking toward Claudio 65, trust toward Claudio 75
    liking toward Pedro 75, trust toward Pedro 90
    liking toward Francis 55, trust toward Francis 80
    liking toward Dogberry 45, trust toward Dogberry 65, trust toward Verges 60
    is sure that Dogberry is wordy
    is sure that Verges is wordy
