package crosscase.serve.api;

import static crosscase.serve.api.JsonSchema.INTEGER;
import static crosscase.serve.api.JsonSchema.STRING;
import static crosscase.serve.api.JsonSchema.anyOf;
import static crosscase.serve.api.JsonSchema.arrayOf;
import static crosscase.serve.api.JsonSchema.mapOf;
import static crosscase.serve.api.JsonSchema.object;
import static crosscase.serve.api.JsonSchema.property;

import java.util.Map;

/** The JSON schemas of the responses of {@link ApiEndpoints}. */
final class ResponseSchemas {
  static final Map<String, Object> ERROR =
      object(property("error", STRING, "What is wrong and how to correct it, in one sentence"));

  private static final Map<String, Object> SENTENCE =
      object(
          property("document", STRING, "The document's path below the input folder"),
          property("sentence", INTEGER, "The number of the sentence in the document, from 1"),
          property("case", STRING, "Empty if the document has no case"),
          property("speaker", STRING, "Empty outside speech"),
          property("role", STRING, "The speaker's role"),
          property("page", STRING, "Empty if the file has no pages"),
          property("before", STRING, "The sentences before it"),
          property("text", STRING, "The sentence"),
          property("after", STRING, "The sentences after it"));

  private static final Map<String, Object> CONCORDANCE_LINE =
      object(
          property("document", STRING, "The document's path below the input folder"),
          property(
              "from", INTEGER, "Where the keyword begins in the document's text, in UTF-16 units"),
          property("to", INTEGER, "Where it ends, exclusive, in UTF-16 units"),
          property("pre", STRING, "The words before it"),
          property("keyword", STRING, "The match"),
          property("post", STRING, "The words after it"),
          property("case", STRING, "Empty if the document has no case"),
          property("speaker", STRING, "Empty outside speech"),
          property("role", STRING, "The speaker's role"),
          property("page", STRING, "Empty if the file has no pages"));

  static final Map<String, Object> SEARCH =
      object(
          property("sentences", INTEGER, "How many sentences match in all"),
          property(
              "cases",
              mapOf(INTEGER),
              "How many by case; the empty name stands for documents without a case"),
          property("from", INTEGER, "The number of the first row, from 1"),
          property(
              "rows",
              arrayOf(anyOf(SENTENCE, CONCORDANCE_LINE)),
              "The rows of this page: sentences or concordance lines"));

  static final Map<String, Object> FACETS = mapOf(mapOf(INTEGER));

  static final Map<String, Object> SUGGESTIONS =
      arrayOf(
          object(
              property("text", STRING, "The completed word"),
              property("query", STRING, "The whole query with the completed word"),
              property("kind", STRING, "word, theme, field or value")));

  static final Map<String, Object> DOCUMENT =
      object(
          property("path", STRING, "The document's path below the input folder"),
          property("case", STRING, "Empty if it has no case"),
          property("kind", STRING, "interview, focus-group, report or other"),
          property(
              "sentences",
              arrayOf(
                  object(
                      property("number", INTEGER, "From 1"),
                      property("begin", INTEGER, "Where it begins in the text, in UTF-16 units"),
                      property("text", STRING, "The sentence"),
                      property("form", STRING, "text, heading, list-item, ..."),
                      property("page", STRING, "Empty if the file has no pages"),
                      property("speaker", STRING, "Empty outside speech"),
                      property("role", STRING, "The speaker's role"))),
              "The sentences in order"));

  static final Map<String, Object> THEMES =
      arrayOf(
          object(
              property("id", STRING, "The id, as used in queries"),
              property("label", STRING, "The label, as shown to people"),
              property(
                  "queries",
                  arrayOf(STRING),
                  "A sentence has the theme if it matches any of these"),
              property(
                  "exclude",
                  arrayOf(STRING),
                  "A sentence that matches any of these does not have the theme"),
              property("sentences", INTEGER, "How many of the filter's sentences have it")));

  private ResponseSchemas() {}
}
