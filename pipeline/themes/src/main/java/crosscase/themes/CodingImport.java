package crosscase.themes;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.themes.QdaProject.Selection;
import crosscase.themes.QdaProject.Source;
import crosscase.themes.exchange.CodeElements;
import crosscase.themes.exchange.DocumentLookup;
import crosscase.themes.exchange.TextAlignment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Maps the codings of a project to the sentences of a corpus.
 *
 * <p>A selection becomes a coding of every sentence in which it covers a letter or a digit.
 * Whatever cannot be mapped is reported, one sentence each.
 */
public final class CodingImport {
  private final DocumentLookup documents;
  private final Codebook codebook;
  private final List<String> unmatched = new ArrayList<>();
  private final Map<CodingKey, Coding> codings = new LinkedHashMap<>();

  /** Identifies a coding: a theme that a coder gave a sentence. */
  private record CodingKey(String theme, String document, int sentence, String coder) {}

  /**
   * The result of mapping a project's codings.
   *
   * @param unmatched one sentence for each selection, source or theme without a match in the corpus
   */
  public record Result(List<Coding> codings, List<String> unmatched) {
    public Result {
      codings = List.copyOf(codings);
      unmatched = List.copyOf(unmatched);
    }
  }

  private CodingImport(Collection<DocumentText> documents, Codebook codebook) {
    this.documents = new DocumentLookup(documents);
    this.codebook = codebook;
  }

  /**
   * Maps a project.
   *
   * @param codebook a theme of the project is matched to one of its themes with the same GUID, id
   *     or label
   */
  public static Result of(
      QdaProject project, Collection<DocumentText> documents, Codebook codebook) {
    CodingImport mapping = new CodingImport(documents, codebook);
    Map<String, String> themes = mapping.themes(project);
    for (Source source : project.sources()) {
      mapping.add(source, themes);
    }
    return new Result(List.copyOf(mapping.codings.values()), mapping.unmatched);
  }

  private Map<String, String> themes(QdaProject project) {
    Map<String, String> themes = new LinkedHashMap<>();
    project
        .themes()
        .forEach(theme -> themes.put(theme.id(), matchingTheme(theme).orElse(theme.id())));
    TreeSet<String> used =
        project.sources().stream()
            .flatMap(source -> source.selections().stream())
            .map(selection -> themes.getOrDefault(selection.theme(), selection.theme()))
            .collect(Collectors.toCollection(TreeSet::new));
    codebook.themes().forEach(theme -> used.remove(theme.id()));
    used.forEach(
        id ->
            unmatched.add(
                "The codebook has no theme '%s': its codings are kept under that name."
                    .formatted(id)));
    return themes;
  }

  private Optional<String> matchingTheme(Theme imported) {
    return codebook.themes().stream()
        .filter(theme -> theme.guid().equals(imported.guid()))
        .findFirst()
        .or(
            () ->
                codebook.themes().stream()
                    .filter(theme -> hasSameIdOrLabel(theme, imported))
                    .findFirst())
        .map(Theme::id);
  }

  private static boolean hasSameIdOrLabel(Theme own, Theme imported) {
    return own.id().equals(imported.id())
        || CodeElements.idFromName(own.label()).equals(CodeElements.idFromName(imported.label()));
  }

  private void add(Source source, Map<String, String> themes) {
    Optional<DocumentText> found = documents.find(source.name());
    if (found.isEmpty()) {
      unmatched.add(
          "The source '%s' does not match exactly one document: %d codings left out."
              .formatted(source.name(), source.selections().size()));
      return;
    }
    TextAlignment alignment = new TextAlignment(source.text(), found.get().text());
    for (Selection selection : source.selections()) {
      String theme = themes.getOrDefault(selection.theme(), selection.theme());
      Optional<Span> span = alignment.find(selection.span());
      if (span.isEmpty() || !addCodings(found.get(), span.get(), theme, selection)) {
        unmatched.add(
            "'%s' %d-%d, coded %s by %s, does not match exactly one place in %s: left out."
                .formatted(
                    source.name(),
                    selection.span().begin(),
                    selection.span().end(),
                    theme,
                    selection.coder(),
                    found.get().name()));
      }
    }
  }

  private boolean addCodings(DocumentText document, Span span, String theme, Selection selection) {
    boolean any = false;
    for (int i = 0; i < document.sentences().size(); i++) {
      Span sentence = document.sentences().get(i);
      if (sentence.overlap(span) > 0) {
        Span part =
            new Span(
                Math.max(span.begin(), sentence.begin()), Math.min(span.end(), sentence.end()));
        if (part.of(document.text()).codePoints().anyMatch(Character::isLetterOrDigit)) {
          addCoding(
              new CodingKey(theme, document.name(), i + 1, selection.coder()),
              part,
              selection.negated());
          any = true;
        }
      }
    }
    return any;
  }

  private void addCoding(CodingKey key, Span part, boolean negated) {
    Coding coding =
        new Coding(
            key.theme(), key.document(), key.sentence(), key.coder(), List.of(part), negated);
    codings.merge(key, coding, CodingImport::merge);
  }

  private static Coding merge(Coding one, Coding other) {
    List<Span> spans = new ArrayList<>(one.spans());
    spans.addAll(other.spans());
    return new Coding(
        one.theme(),
        one.document(),
        one.sentence(),
        one.coder(),
        Span.merged(spans),
        one.negated() && other.negated());
  }
}
