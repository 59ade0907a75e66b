package crosscase.extract.answers;

import crosscase.extract.blocks.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Knows the usual headers of the columns in a table of answers. */
final class ColumnHeaders {
  /** The most specific first; compared in lower case and without punctuation. */
  private static final Map<String, List<String>> USUAL_HEADERS =
      Map.of(
          "text",
          words(
              "text answer response utterance transcript words quote quotation verbatim message"
                  + " statement openanswer answertext responsetext freetext"),
          "speaker",
          words(
              "speaker speakername who participant participantid respondent respondentid"
                  + " interviewee person name author voice"),
          "role",
          words("role speakerrole"),
          "case",
          words("case casename casestudy site"),
          "document",
          words(
              "document documentid documentname doc docid file filename source interview"
                  + " interviewid transcriptid session sessionid"),
          "date",
          words("date day interviewdate"),
          "time",
          words("time timestamp timecode start starttime begin"));

  private final List<String> headers;
  private final List<String> normalized = new ArrayList<>();

  ColumnHeaders(List<String> headers) {
    this.headers = headers;
    headers.forEach(header -> normalized.add(normalized(header)));
  }

  private static List<String> words(String list) {
    return List.of(list.split(" "));
  }

  private static String normalized(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The column with exactly this header, ignoring case. */
  OptionalInt find(String header) {
    for (int i = 0; i < headers.size(); i++) {
      if (headers.get(i).equalsIgnoreCase(Typography.oneLine(header))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The column with a usual header for this part, if there is one. */
  OptionalInt findUsual(String part) {
    for (String name : USUAL_HEADERS.getOrDefault(part, List.of())) {
      if (normalized.contains(name)) {
        return OptionalInt.of(normalized.indexOf(name));
      }
    }
    return OptionalInt.empty();
  }

  /** Whether any header is a usual one. */
  boolean containUsual() {
    return USUAL_HEADERS.keySet().stream().anyMatch(part -> findUsual(part).isPresent());
  }
}
