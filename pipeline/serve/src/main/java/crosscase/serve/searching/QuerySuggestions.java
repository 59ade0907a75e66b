package crosscase.serve.searching;

import crosscase.search.QueryException;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Parameters;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Completions of the last word of a query: words of the corpus, themes, fields and values. */
public record QuerySuggestions(OpenCorpus corpus, String query) {
  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}:_-]+$");
  private static final int MAX_SUGGESTIONS = 8;

  /**
   * One completion.
   *
   * @param text the completed word
   * @param query the whole query with the completed word
   * @param kind {@code word}, {@code theme}, {@code field} or {@code value}
   */
  public record Suggestion(String text, String query, String kind) {}

  public List<Suggestion> all() throws IOException, QueryException {
    Matcher last = LAST_WORD.matcher(query);
    if (!last.find()) {
      return List.of();
    }
    String word = last.group();
    String before = query.substring(0, last.start());
    return completions(word).stream()
        .filter(each -> !each.equals(word))
        .distinct()
        .limit(MAX_SUGGESTIONS)
        .map(each -> new Suggestion(each, before + each, kind(each)))
        .toList();
  }

  private static String kind(String text) {
    if (text.startsWith(Parameters.THEME + ":") && text.length() > Parameters.THEME.length() + 1) {
      return "theme";
    }
    return text.endsWith(":") ? "field" : text.contains(":") ? "value" : "word";
  }

  private List<String> completions(String word) throws IOException, QueryException {
    int colon = word.indexOf(':');
    if (colon >= 0) {
      return values(word.substring(0, colon), word.substring(colon + 1).toLowerCase(Locale.ROOT));
    }
    String lower = word.toLowerCase(Locale.ROOT);
    List<String> all = new ArrayList<>();
    corpus.themes().stream()
        .filter(theme -> theme.id().startsWith(lower))
        .forEach(theme -> all.add("theme:" + theme.id()));
    Stream.concat(corpus.fields().stream(), Stream.of("theme", "form", "pos", "ner"))
        .filter(field -> field.startsWith(lower))
        .sorted()
        .forEach(field -> all.add(field + ":"));
    List<String> some = new ArrayList<>(all.stream().limit(MAX_SUGGESTIONS / 2).toList());
    some.addAll(corpus.search().completions(lower, MAX_SUGGESTIONS));
    return some;
  }

  private List<String> values(String field, String begun) throws QueryException {
    if (field.equals(Parameters.THEME)) {
      return corpus.themes().stream()
          .map(Theme::id)
          .filter(id -> id.startsWith(begun))
          .map(id -> field + ":" + id)
          .toList();
    }
    if (!corpus.fields().contains(field)) {
      return List.of();
    }
    return corpus.column(field).values().stream()
        .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(begun) && !value.isEmpty())
        .map(value -> field + ":" + (value.matches("[\\p{L}\\p{N}-]+") ? value : quoted(value)))
        .toList();
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
