package crosscase.extract;

/**
 * A block, or a part of one, in which nobody else begins to speak.
 *
 * @param opens the label of who begins to speak here; empty where a turn, or nobody, goes on
 */
record Passage(String opens, Block block) {}
