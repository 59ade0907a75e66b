package crosscase.serve.api;

import static crosscase.serve.api.JsonSchema.INTEGER;
import static crosscase.serve.api.JsonSchema.NULLABLE_NUMBER;
import static crosscase.serve.api.JsonSchema.STRING;
import static crosscase.serve.api.JsonSchema.anyOf;
import static crosscase.serve.api.JsonSchema.arrayOf;
import static crosscase.serve.api.JsonSchema.mapOf;
import static crosscase.serve.api.JsonSchema.object;
import static crosscase.serve.api.JsonSchema.property;

import java.util.Map;

/** What each address of {@link ApiEndpoints} answers, described for other programs. */
final class ResponseSchemas {
  static final Map<String, Object> ERROR =
      object(property("error", STRING, "What is wrong, in one sentence with the mend"));

  private static final Map<String, Object> SENTENCE =
      object(
          property("document", STRING, "Its path below the input"),
          property("sentence", INTEGER, "Its number in the document, from 1"),
          property("case", STRING, "Empty if the document has none"),
          property("speaker", STRING, "Empty outside speech"),
          property("role", STRING, "The speaker's role"),
          property("page", STRING, "Empty if the file has no pages"),
          property("before", STRING, "The sentences before it that the page shows"),
          property("text", STRING, "The sentence"),
          property("after", STRING, "The sentences after it that the page shows"));

  private static final Map<String, Object> CONCORDANCE_LINE =
      object(
          property("document", STRING, "Its path below the input"),
          property("from", INTEGER, "Where the keyword begins in the document's text, in UTF-16"),
          property("to", INTEGER, "Where it ends, exclusive"),
          property("pre", STRING, "The words before it"),
          property("keyword", STRING, "What matches"),
          property("post", STRING, "The words after it"),
          property("case", STRING, "Empty if the document has none"),
          property("speaker", STRING, "Empty outside speech"),
          property("role", STRING, "The speaker's role"),
          property("page", STRING, "Empty if the file has no pages"));

  static final Map<String, Object> SEARCH =
      object(
          property("sentences", INTEGER, "How many match in all"),
          property("cases", mapOf(INTEGER), "How many by case; an empty name for those of none"),
          property("from", INTEGER, "The number of the first row, from 1"),
          property(
              "rows",
              arrayOf(anyOf(SENTENCE, CONCORDANCE_LINE)),
              "Those of the page, as view says"));

  static final Map<String, Object> FACETS = mapOf(mapOf(INTEGER));

  static final Map<String, Object> SUGGESTIONS =
      arrayOf(
          object(
              property("text", STRING, "What it adds"),
              property("query", STRING, "The whole query with it"),
              property("kind", STRING, "word, theme, field or value")));

  static final Map<String, Object> DOCUMENT =
      object(
          property("path", STRING, "Its path below the input"),
          property("case", STRING, "Empty if it has none"),
          property("kind", STRING, "interview, focus-group, report or other"),
          property(
              "sentences",
              arrayOf(
                  object(
                      property("number", INTEGER, "From 1"),
                      property("begin", INTEGER, "Where it begins in the text, in UTF-16"),
                      property("text", STRING, "The sentence"),
                      property("form", STRING, "text, heading, list-item, ..."),
                      property("page", STRING, "Empty if the file has no pages"),
                      property("speaker", STRING, "Empty outside speech"),
                      property("role", STRING, "The speaker's role"))),
              "In order"));

  static final Map<String, Object> THEMES =
      arrayOf(
          object(
              property("id", STRING, "As queries name it"),
              property("label", STRING, "As people name it"),
              property("queries", arrayOf(STRING), "Any of them finds it"),
              property("exclude", arrayOf(STRING), "Any of them forbids it"),
              property("sentences", INTEGER, "How many have it under the filter")));

  private static final Map<String, Object> CASE_TABLE =
      object(
          property("n", INTEGER, "Sentences of the case"),
          property("first", INTEGER, "Those with the first theme"),
          property("second", INTEGER, "Those with the second"),
          property("both", INTEGER, "Those with both"));

  private static final Map<String, Object> PAIR =
      object(
          property("first", STRING, "A theme"),
          property("second", STRING, "Another"),
          property("both", INTEGER, "Sentences with both, over all cases"),
          property("cases", INTEGER, "In how many cases there is one"),
          property("oddsRatio", NULLABLE_NUMBER, "Mantel-Haenszel, the case held fixed"),
          property("low", NULLABLE_NUMBER, "Of its 95 % interval (Robins, Breslow and Greenland)"),
          property("high", NULLABLE_NUMBER, "Of its 95 % interval"),
          property("p", NULLABLE_NUMBER, "Cochran-Mantel-Haenszel, with correction for continuity"),
          property("q", NULLABLE_NUMBER, "After Benjamini and Hochberg, over all pairs"),
          property("byCase", mapOf(CASE_TABLE), "The table of each case"),
          property("measure", NULLABLE_NUMBER, "What the parameter measure asks for"));

  static final Map<String, Object> CO_OCCURRENCE =
      object(
          property("units", mapOf(INTEGER), "Sentences by case; an empty name for those of none"),
          property(
              "themes",
              arrayOf(
                  object(
                      property("id", STRING, "As queries name it"),
                      property("label", STRING, "As people name it"),
                      property("cases", mapOf(INTEGER), "Sentences with it by case"))),
              "All themes that have queries"),
          property("pairs", arrayOf(PAIR), "Those that pass the thresholds, the surest first"));

  private ResponseSchemas() {}
}
