package crosscase.themes;

import crosscase.themes.ThemeQueries.QueryScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random codebooks, each theme after its parent, with texts that look like markup. */
final class RandomCodebooks {
  private static final Arbitrary<String> LINE =
      Arbitraries.oneOf(
          Arbitraries.of(
              "Use when: never",
              "Id: x",
              "- item",
              "  indented",
              "=1+1",
              "'=x",
              "a <b> & \"c\"",
              "Examples:",
              "😀 émigré",
              "x: y # z",
              "@",
              "]]>",
              "null",
              "12",
              "- ",
              "'"),
          Arbitraries.strings()
              .alpha()
              .numeric()
              .withChars(' ', ',', ';', ':', 'ß', '-')
              .ofMaxLength(12));

  private RandomCodebooks() {}

  static Arbitrary<Codebook> any() {
    return Arbitraries.integers()
        .between(1, 5)
        .flatMap(
            size ->
                Combinators.combine(theme().list().ofSize(size), parents(size))
                    .as(RandomCodebooks::book));
  }

  private static Arbitrary<List<Integer>> parents(int size) {
    return Arbitraries.integers().between(-1, size - 1).list().ofSize(size);
  }

  /** The parent of a theme is the theme before it, one of that theme's ancestors, or none. */
  private static Codebook book(List<Theme> drawn, List<Integer> parents) {
    List<Theme> themes = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      Optional<String> parent = i == 0 ? Optional.empty() : Optional.of("theme-" + (i - 1));
      for (int up = parents.get(i); up > 0 && parent.isPresent(); up--) {
        parent = themes.get(Integer.parseInt(parent.get().substring(6))).parent();
      }
      themes.add(
          renamed(drawn.get(i), "theme-" + i, parents.get(i) < 0 ? Optional.empty() : parent));
    }
    return new Codebook("random", themes, "");
  }

  private static Theme renamed(Theme theme, String id, Optional<String> parent) {
    UUID guid = theme.colour().isPresent() ? new UUID(7, id.hashCode()) : Theme.guidOf(id);
    return new Theme(
        id, guid, theme.label(), parent, theme.colour(), theme.guidance(), theme.queries());
  }

  private static Arbitrary<Theme> theme() {
    Arbitrary<String> label = LINE.map(String::strip).filter(text -> !text.isEmpty());
    Arbitrary<Optional<String>> colour = Arbitraries.of("#DC0000", "#abc").optional();
    return Combinators.combine(label, colour, guidance(), queries())
        .as(
            (name, shade, guidance, queries) ->
                new Theme(
                    "t", Theme.guidOf(name), name, Optional.empty(), shade, guidance, queries));
  }

  private static Arbitrary<Guidance> guidance() {
    Arbitrary<String> text =
        LINE.list().ofMaxSize(4).map(lines -> String.join("\n", lines).strip());
    return Combinators.combine(text, text, text, items(LINE), items(LINE)).as(Guidance::new);
  }

  private static Arbitrary<ThemeQueries> queries() {
    Arbitrary<String> query =
        Arbitraries.of("trust", "\"joint working\"", "pos:JJ", "a OR b", "-x y");
    return Combinators.combine(items(query), items(query), Arbitraries.of(QueryScope.SENTENCE))
        .as(ThemeQueries::new);
  }

  private static Arbitrary<List<String>> items(Arbitrary<String> line) {
    return line.map(text -> text.strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty())
        .list()
        .ofMaxSize(3);
  }
}
