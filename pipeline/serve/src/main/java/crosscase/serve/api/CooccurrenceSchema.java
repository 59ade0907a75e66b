package crosscase.serve.api;

import static crosscase.serve.api.JsonSchema.INTEGER;
import static crosscase.serve.api.JsonSchema.NULLABLE_NUMBER;
import static crosscase.serve.api.JsonSchema.STRING;
import static crosscase.serve.api.JsonSchema.UNBOUNDED_NUMBER;
import static crosscase.serve.api.JsonSchema.arrayOf;
import static crosscase.serve.api.JsonSchema.mapOf;
import static crosscase.serve.api.JsonSchema.object;
import static crosscase.serve.api.JsonSchema.property;

import java.util.Map;

/** The JSON schema of {@link CooccurrenceResponse}. */
final class CooccurrenceSchema {
  private static final String ODDS_RATIO =
      "Mantel-Haenszel odds ratio with the document held fixed: 0 if the themes never meet,"
          + " \"Infinity\" if one never occurs without the other, null if no document can tell";
  private static final String LOW =
      "Lower end of its 95 % interval, with documents as independent; null without one";
  private static final String HIGH = "Upper end, which may be \"Infinity\"";
  private static final String SUPPORTING =
      "Documents in which the themes meet on more sentences than circular shifts let expect, by half"
          + " a sentence or more";
  private static final String CONTRADICTING =
      "Documents in which they meet on fewer, by half a sentence or more";

  private static final Map<String, Object> CASE =
      object(
          property("n", INTEGER, "Sentences of the case"),
          property("first", INTEGER, "Sentences with the first theme"),
          property("second", INTEGER, "Sentences with the second theme"),
          property("both", INTEGER, "Sentences with both themes"),
          property("oddsRatio", UNBOUNDED_NUMBER, ODDS_RATIO),
          property("low", UNBOUNDED_NUMBER, LOW),
          property("high", UNBOUNDED_NUMBER, HIGH),
          property("stance", STRING, "supports, contradicts or silent"),
          property("documents", INTEGER, "Documents of the case"),
          property("supporting", INTEGER, SUPPORTING),
          property("contradicting", INTEGER, CONTRADICTING),
          property(
              "silent", INTEGER, "Documents that lack a theme, or have about what is expected"));

  private static final Map<String, Object> PAIR =
      object(
          property("first", STRING, "The id of the first theme"),
          property("second", STRING, "The id of the second theme"),
          property("verdict", STRING, "What the evidence says, such as differs by case"),
          property("sentence", STRING, "The verdict with its reason"),
          property("both", INTEGER, "Sentences with both, over all cases"),
          property("cases", INTEGER, "The number of cases with such a sentence"),
          property("documents", INTEGER, "The number of documents that count"),
          property("supporting", INTEGER, SUPPORTING),
          property("contradicting", INTEGER, CONTRADICTING),
          property("oddsRatio", UNBOUNDED_NUMBER, ODDS_RATIO),
          property("low", UNBOUNDED_NUMBER, LOW),
          property("high", UNBOUNDED_NUMBER, HIGH),
          property("p", NULLABLE_NUMBER, "Mid-p of the exact circular-shift test, two-sided"),
          property("q", NULLABLE_NUMBER, "p adjusted over all pairs after Benjamini and Hochberg"),
          property(
              "heterogeneityP", NULLABLE_NUMBER, "Whether the odds ratio differs between cases"),
          property("heterogeneityQ", NULLABLE_NUMBER, "The same, adjusted over all pairs"),
          property(
              "withoutOneCaseLow",
              UNBOUNDED_NUMBER,
              "The lowest odds ratio when one case is left out; null with fewer than two cases"),
          property("withoutOneCaseHigh", UNBOUNDED_NUMBER, "The highest"),
          property("smallestP", NULLABLE_NUMBER, "The smallest p that these documents allow"),
          property(
              "byCase",
              mapOf(CASE),
              "What each case says; the empty name stands for all documents if none has a case"),
          property("measure", UNBOUNDED_NUMBER, "The measure that the parameter measure names"));

  static final Map<String, Object> RESPONSE =
      object(
          property(
              "units",
              mapOf(INTEGER),
              "Sentences by case; the empty name stands for documents without a case"),
          property("documents", mapOf(INTEGER), "Documents with such a sentence, by case"),
          property(
              "notes", arrayOf(STRING), "Sentences that say why one number differs from another"),
          property(
              "themes",
              arrayOf(
                  object(
                      property("id", STRING, "The id, as used in queries"),
                      property("label", STRING, "The label, as shown to people"),
                      property("cases", mapOf(INTEGER), "Sentences with the theme, by case"))),
              "All themes that have queries"),
          property(
              "pairs",
              arrayOf(PAIR),
              "All pairs within the limits, also those never seen together, by verdict and p"));

  private CooccurrenceSchema() {}
}
