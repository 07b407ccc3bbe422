# Seven under one roof, three generations, a week: meals, a birthday, a journey, whoever falls ill. By the core library alone.
world "Under one roof"
  about "A family of seven in a house with one table."
  uses "core/mishaps"
  uses "core/rites"
  uses "core/journeys"
  uses "core/help"
  uses "core/amends"
  uses "core/sleep"
  from Monday 4 June 1956, 6:00 to Sunday 10 June 1956, 22:00

# Somebody falls ill in most weeks.
instead happening fall ill: "B falls ill"
  about once in 25 days
  while B is not ill
  takes 2 minutes
  afterwards B is ill
  told as "{B} shivers, though it is not cold."

place kitchen, "the kitchen"
  next to parlour, garden
place parlour, "the parlour"
  next to upstairs
place upstairs, "the rooms upstairs"
place garden, "the garden"
  5 minutes from workshop
  40 minutes from town
place workshop, "the workshop"
place town, "the town"

timetable all
  every day 7:00 to 7:45: breakfast in kitchen, weight 30
  every day 18:00 to 19:00: supper in kitchen, weight 40
  every day 22:00 to 6:00: sleep at home, weight 70

timetable shop
  every weekday 8:00 to 12:00: work in workshop, weight 30
  every weekday 13:00 to 17:00: work in workshop, weight 30

timetable house
  every weekday 8:00 to 12:00: work in kitchen, weight 25
  every weekday 14:00 to 16:00: work in garden, weight 25

timetable young
  every weekday 8:00 to 13:00: lessons in parlour, weight 30

person Anton, he
  proud 65, calm 60, honest 70
  lives at upstairs
  keeps to all
  keeps to shop
  at the start
    is in upstairs
    is family of Vera
    is family of Greta
    is family of Karl
    is family of Lena
    is family of Paul
    is family of Tilda
    is to set out for town at 6 June 1956, 8:00
    is to come home at 8 June 1956, 16:00
    blame toward Karl 80
    liking toward Vera 50, liking toward Greta 35, liking toward Karl 20, liking toward Lena 45, liking toward Paul 40, liking toward Tilda 45
person Vera, she
  kind 75, sociable 65
  lives at upstairs
  keeps to all
  keeps to house
  at the start
    is in upstairs
    is family of Greta
    is family of Karl
    is family of Lena
    is family of Paul
    is family of Tilda
    knows what helps the sick
    liking toward Anton 45, liking toward Greta 20, liking toward Karl 25, liking toward Lena 50, liking toward Paul 50, liking toward Tilda 50
person Greta, she
  proud 75, kind 35, sociable 40, vindictive 65, calm 35
  lives at upstairs
  keeps to all
  keeps to house
  at the start
    is in kitchen
    is family of Karl
    is family of Lena
    is family of Paul
    is family of Tilda
    has a birthday at 7 June 1956, 6:00
    is a friend of Karl
    is a friend of Lena
    is sure that Karl hurt Greta
    suspects that Karl meant to hurt Greta
    anger toward Karl 60
    liking toward Anton 50, liking toward Vera 5, liking toward Karl 40, liking toward Lena 30, liking toward Paul 35, liking toward Tilda 40
person Karl, he
  cheerful 70, impulsive 75, proud 65, calm 25, kind 35
  lives at upstairs
  keeps to all
  keeps to shop
  at the start
    is in kitchen
    is family of Lena
    is family of Paul
    is family of Tilda
    is a friend of Paul
    is sure that Karl hurt Greta
    guilt toward Greta 60
    liking toward Anton 10, liking toward Vera 30, liking toward Greta 40, liking toward Lena 15, liking toward Paul 45, liking toward Tilda 40
person Lena, she
  proud 65, honest 75, kind 55, calm 35, impulsive 65
  lives at upstairs
  keeps to all
  keeps to shop
  at the start
    is in upstairs
    is family of Paul
    is family of Tilda
    liking toward Anton 40, liking toward Vera 45, liking toward Greta 20, liking toward Karl 5, liking toward Paul 35, liking toward Tilda 45
person Paul, he
  sociable 70, cheerful 65, impulsive 60
  lives at upstairs
  keeps to all
  keeps to young
  at the start
    is in upstairs
    is family of Tilda
    liking toward Anton 35, liking toward Vera 45, liking toward Greta 30, liking toward Karl 50, liking toward Lena 30, liking toward Tilda 30
person Tilda, she
  kind 70, calm 60
  lives at upstairs
  keeps to all
  keeps to young
  at the start
    is in upstairs
    has a birthday at 9 June 1956, 6:00
    liking toward Anton 45, liking toward Vera 55, liking toward Greta 35, liking toward Karl 35, liking toward Lena 45, liking toward Paul 25

test "a homecoming"
  in at least 60 of 100 runs: someone welcomes Anton home

test "a cup left standing"
  in 10 to 60 of 100 runs: someone B calls on someone C to drink to someone D and C sets the cup down

test "nursed"
  given that someone B takes to bed
  in at least 40 of 100 runs: someone sees to someone after that
