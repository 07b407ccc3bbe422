# What goes on day by day among people who know each other: small talk and open talk, games, help, favours and loans.

library "core/dealings"
  uses "core/games"
  uses "core/heart"
  uses "core/loans"
  uses "core/offers"
  uses "core/smalltalk"
