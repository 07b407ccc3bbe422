/** Much Ado for JavaScript: towns whose people live by themselves. Python comes along; nothing is fetched by us. */
export { engine } from "./engine.mjs";
export { Town, MuchAdoError } from "./town.mjs";
