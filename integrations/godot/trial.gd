# Plays without a window, for `.ci/run godot`: scripts of the conformance suite, and a world to its end.
#
#	MUCHADO_URL=... MUCHADO_TOKEN=... MUCHADO_TASK=task.json MUCHADO_OUT=out.json godot3-server --path . -s trial.gd
extends SceneTree

const Muchado = preload("res://muchado.gd")
const STRIDE = 5

var town


func _init():
	call_deferred("_run")


func _run():
	town = Muchado.new()
	get_root().add_child(town)
	var found = {}
	var fault = yield(town.open(OS.get_environment("MUCHADO_URL"), OS.get_environment("MUCHADO_TOKEN")), "completed")
	if fault != "":
		found = {"fault": fault, "elsewhere": yield(_elsewhere(), "completed")}
	else:
		var task = parse_json(_text(OS.get_environment("MUCHADO_TASK")))
		if task.has("steps"):
			found = yield(_script(task), "completed")
		else:
			found = yield(_to_the_end(task), "completed")
	var out = File.new()
	out.open(OS.get_environment("MUCHADO_OUT"), File.WRITE)
	out.store_string(to_json(found))
	out.close()
	town.close()
	quit()


# Plays a script, and gives what it showed before each decision: every town out of a save.
func _script(task):
	var pages = []
	yield(town.ask("begin", {"seed": task.seed}), "completed")
	var found = yield(town.ask("next", {"person": task.person}), "completed")
	for step in task.steps:
		if found.get("turn") == null:
			break
		pages.append(_page(found.turn))
		var choice = _chosen(found.turn, step.chooses)
		if choice == null:
			break
		var saved = yield(town.ask("save"), "completed")
		yield(town.ask("load", {"town": saved.town}), "completed")
		var done = yield(town.ask("act", {"choice": choice}), "completed")
		if done.has("refused"):
			return {"pages": pages, "fault": done.refused}
		found = yield(town.ask("next", {"person": task.person}), "completed")
	return {"pages": pages}


# Plays somebody's part to the end of the world; in the middle it is left off, and taken up from a save.
func _to_the_end(task):
	var decisions = []
	yield(town.ask("begin", {"seed": task.seed}), "completed")
	var turn = yield(town.turning_point(task.person), "completed")
	while turn != null:
		var offered = []
		for choice in turn.choices:
			if choice.offered or turn.asked != "":
				offered.append(choice)
		var choice = offered[decisions.size() * STRIDE % offered.size()]
		decisions.append(turn.time + " " + choice.words)
		var saved = yield(town.ask("save"), "completed")
		yield(town.ask("until", {"minute": saved.town.minute + 60}), "completed")
		yield(town.ask("load", saved), "completed")
		var done = yield(town.ask("act", {"choice": choice}), "completed")
		if done.has("refused"):
			return {"decisions": decisions, "fault": done.refused}
		turn = yield(town.turning_point(task.person), "completed")
	var told = yield(town.ask("after", {"through": task.person, "skip": 0, "most": 5}), "completed")
	var end = yield(town.ask("save"), "completed")
	var refused = []
	for one in task.odd:
		refused.append(yield(town.ask(one[0], one[1]), "completed").get("refused"))
	refused.append(yield(town.ask("step", {"fuel": INF}), "completed").get("refused"))
	refused.append(yield(town.turning_point("Inno"), "completed").get("refused"))
	town.close()
	refused.append(yield(town.ask("about"), "completed").get("refused"))
	return {"decisions": decisions, "end": end, "told": told, "refused": refused}


# What is said where there is no server.
func _elsewhere():
	var said = []
	for url in ["nonsense", "ws://127.0.0.1:9/socket"]:
		var other = Muchado.new()
		get_root().add_child(other)
		said.append(yield(other.open(url, "token"), "completed"))
		said.append(yield(other.ask("about"), "completed").refused)
	return said


# A decision, as plainly as can be.
func _page(turn):
	var lines = [turn.time, turn.place] + turn.here + turn.noticed + [turn.asked]
	for choice in turn.choices:
		if choice.wished or turn.asked != "":
			lines.append(choice.words)
	return PoolStringArray(lines).join("\n")


func _chosen(turn, words):
	for choice in turn.choices:
		if choice.words == words:
			return choice
	return null


func _text(path):
	var file = File.new()
	file.open(path, File.READ)
	var found = file.get_as_text()
	file.close()
	return found
