package crosscase.association.verdicts;

/** How two themes are compared, in words. */
public enum Relation {
  /** On the same unit. */
  SAME_UNIT("Go together", "Stay apart"),
  /** The second theme follows the first within a few units. */
  FOLLOWS("The second theme follows the first", "The second theme rarely follows the first");

  private final String together;
  private final String apart;

  Relation(String together, String apart) {
    this.together = together;
    this.apart = apart;
  }

  String together() {
    return together;
  }

  String apart() {
    return apart;
  }
}
