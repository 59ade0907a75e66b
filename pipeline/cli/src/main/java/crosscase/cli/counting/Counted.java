package crosscase.cli.counting;

import crosscase.figures.Numbers;

/** Numbers of things in a sentence. */
final class Counted {
  private Counted() {}

  /** {@code 1 pair}, {@code 1,200 pairs}. */
  static String of(long number, String one) {
    return Numbers.count(number) + " " + (number == 1 ? one : one + "s");
  }
}
