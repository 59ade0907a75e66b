package crosscase.serve;

import static crosscase.serve.Schema.PERHAPS;
import static crosscase.serve.Schema.TEXT;
import static crosscase.serve.Schema.WHOLE;
import static crosscase.serve.Schema.byName;
import static crosscase.serve.Schema.either;
import static crosscase.serve.Schema.list;
import static crosscase.serve.Schema.object;
import static crosscase.serve.Schema.property;

import java.util.Map;

/** What each address of {@link Api} answers, described for other programs. */
final class Answers {
  static final Map<String, Object> TROUBLE =
      object(property("error", TEXT, "What is wrong, in one sentence with the mend"));

  private static final Map<String, Object> SENTENCE =
      object(
          property("document", TEXT, "Its path below the input"),
          property("sentence", WHOLE, "Its number in the document, from 1"),
          property("case", TEXT, "Empty if the document has none"),
          property("speaker", TEXT, "Empty outside speech"),
          property("role", TEXT, "The speaker's role"),
          property("page", TEXT, "Empty if the file has no pages"),
          property("before", TEXT, "The sentences before it that the page shows"),
          property("text", TEXT, "The sentence"),
          property("after", TEXT, "The sentences after it that the page shows"));

  private static final Map<String, Object> LINE =
      object(
          property("document", TEXT, "Its path below the input"),
          property("from", WHOLE, "Where the keyword begins in the document's text, in UTF-16"),
          property("to", WHOLE, "Where it ends, exclusive"),
          property("pre", TEXT, "The words before it"),
          property("keyword", TEXT, "What matches"),
          property("post", TEXT, "The words after it"),
          property("case", TEXT, "Empty if the document has none"),
          property("speaker", TEXT, "Empty outside speech"),
          property("role", TEXT, "The speaker's role"),
          property("page", TEXT, "Empty if the file has no pages"));

  static final Map<String, Object> SEARCH =
      object(
          property("sentences", WHOLE, "How many match in all"),
          property("cases", byName(WHOLE), "How many by case; an empty name for those of none"),
          property("from", WHOLE, "The number of the first row, from 1"),
          property("rows", list(either(SENTENCE, LINE)), "Those of the page, as view says"));

  static final Map<String, Object> FACETS = byName(byName(WHOLE));

  static final Map<String, Object> SUGGESTIONS =
      list(
          object(
              property("text", TEXT, "What it adds"),
              property("query", TEXT, "The whole query with it"),
              property("kind", TEXT, "word, theme, field or value")));

  static final Map<String, Object> DOCUMENT =
      object(
          property("path", TEXT, "Its path below the input"),
          property("case", TEXT, "Empty if it has none"),
          property("kind", TEXT, "interview, focus-group, report or other"),
          property(
              "sentences",
              list(
                  object(
                      property("number", WHOLE, "From 1"),
                      property("begin", WHOLE, "Where it begins in the text, in UTF-16"),
                      property("text", TEXT, "The sentence"),
                      property("form", TEXT, "text, heading, list-item, ..."),
                      property("page", TEXT, "Empty if the file has no pages"),
                      property("speaker", TEXT, "Empty outside speech"),
                      property("role", TEXT, "The speaker's role"))),
              "In order"));

  static final Map<String, Object> THEMES =
      list(
          object(
              property("id", TEXT, "As queries name it"),
              property("label", TEXT, "As people name it"),
              property("queries", list(TEXT), "Any of them finds it"),
              property("exclude", list(TEXT), "Any of them forbids it"),
              property("sentences", WHOLE, "How many have it under the filter")));

  private static final Map<String, Object> TABLE =
      object(
          property("n", WHOLE, "Sentences of the case"),
          property("first", WHOLE, "Those with the first theme"),
          property("second", WHOLE, "Those with the second"),
          property("both", WHOLE, "Those with both"));

  private static final Map<String, Object> PAIR =
      object(
          property("first", TEXT, "A theme"),
          property("second", TEXT, "Another"),
          property("both", WHOLE, "Sentences with both, over all cases"),
          property("cases", WHOLE, "In how many cases there is one"),
          property("oddsRatio", PERHAPS, "Mantel-Haenszel, the case held fixed"),
          property("low", PERHAPS, "Of its 95 % interval (Robins, Breslow and Greenland)"),
          property("high", PERHAPS, "Of its 95 % interval"),
          property("p", PERHAPS, "Cochran-Mantel-Haenszel, with correction for continuity"),
          property("q", PERHAPS, "After Benjamini and Hochberg, over all pairs"),
          property("byCase", byName(TABLE), "The table of each case"),
          property("measure", PERHAPS, "What the parameter measure asks for"));

  static final Map<String, Object> TOGETHER =
      object(
          property("units", byName(WHOLE), "Sentences by case; an empty name for those of none"),
          property(
              "themes",
              list(
                  object(
                      property("id", TEXT, "As queries name it"),
                      property("label", TEXT, "As people name it"),
                      property("cases", byName(WHOLE), "Sentences with it by case"))),
              "All themes that have queries"),
          property("pairs", list(PAIR), "Those that pass the thresholds, the surest first"));

  private Answers() {}
}
