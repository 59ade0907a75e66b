package crosscase.judgements;

import crosscase.corpus.Coding;

/** Whose codings are counted: {@code rules}, {@code reviewed}, {@code consensus}, or a person's. */
public sealed interface CodingChoice {
  /** The person whose codings are what coders have agreed on. */
  String CONSENSUS = "consensus";

  /** The codebook's codings as they are. */
  record Rules() implements CodingChoice {}

  /**
   * The codebook's codings, without those that a person rejected, and with those that a person
   * added. Where people differ, {@value CodingChoice#CONSENSUS} decides, otherwise the latest
   * judgement.
   */
  record Reviewed() implements CodingChoice {}

  /** What this person accepted or added, and nothing else. */
  record Person(String name) implements CodingChoice {}

  /** The choice that is written like this. */
  static CodingChoice ofWord(String word) {
    return switch (word) {
      case "rules", Coding.CODEBOOK -> new Rules();
      case "reviewed" -> new Reviewed();
      default -> new Person(word);
    };
  }

  /** As it is written. */
  default String word() {
    return switch (this) {
      case Rules rules -> "rules";
      case Reviewed reviewed -> "reviewed";
      case Person person -> person.name();
    };
  }
}
