package crosscase.themes.exchange;

import crosscase.corpus.Span;
import crosscase.themes.ExchangeException;
import crosscase.themes.QdaProject.Selection;
import crosscase.themes.QdaProject.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the texts of a project's sources and the codings in them. */
final class ProjectSources {
  private static final String UNKNOWN_CODER = "unknown";

  private final ProjectArchive archive;
  private final Map<UUID, String> themes;
  private final Map<UUID, String> users;
  private final ProjectCases cases;
  private final List<String> warnings;

  ProjectSources(
      ProjectArchive archive,
      Map<UUID, String> themes,
      Map<UUID, String> users,
      ProjectCases cases,
      List<String> warnings) {
    this.archive = archive;
    this.themes = Map.copyOf(themes);
    this.users = Map.copyOf(users);
    this.cases = cases;
    this.warnings = warnings;
  }

  /** Reads the texts of one source: its own, that of a PDF, or the transcripts of a recording. */
  List<Source> read(XmlNode element) throws IOException, ExchangeException {
    List<XmlNode> texts = new ArrayList<>();
    if (element.name().equals("TextSource")) {
      texts.add(element);
    }
    texts.addAll(element.childrenNamed("Representation"));
    texts.addAll(element.childrenNamed("TextDescription"));
    texts.addAll(element.childrenNamed("Transcript"));
    String name = element.attribute("name");
    warnOfOtherCodings(element, name);
    if (texts.isEmpty()) {
      warnings.add("The source '%s' has no text: left out.".formatted(name));
    }
    List<Source> sources = new ArrayList<>();
    for (XmlNode text : texts) {
      source(element, text).ifPresent(sources::add);
    }
    return sources;
  }

  private void warnOfOtherCodings(XmlNode element, String name) {
    long others =
        element.children().stream()
            .filter(child -> child.name().equals("Coding") || isOtherSelection(child))
            .count();
    if (others > 0) {
      warnings.add("'%s' has %d codings that are not on text: left out.".formatted(name, others));
    }
  }

  private static boolean isOtherSelection(XmlNode child) {
    return child.name().endsWith("Selection")
        && !child.name().equals("PlainTextSelection")
        && !child.childrenNamed("Coding").isEmpty();
  }

  private Optional<Source> source(XmlNode element, XmlNode textElement)
      throws IOException, ExchangeException {
    String name = element.attribute("name");
    List<RawSelection> rawSelections = rawSelections(textElement);
    Optional<XmlNode> content = textElement.firstChild("PlainTextContent");
    Optional<String> text =
        content.isPresent()
            ? content.map(XmlNode::text)
            : archive.text(textElement.attribute("plainTextPath"));
    if (text.isEmpty()) {
      warnings.add(
          "The text of the source '%s' is not in the file: left out, with its %d selections."
              .formatted(name, rawSelections.size()));
      return Optional.empty();
    }
    return Optional.of(
        new Source(
            name,
            text.get(),
            cases.caseOf(element),
            cases.variablesOf(element),
            selections(name, rawSelections, text.get())));
  }

  private static List<RawSelection> rawSelections(XmlNode textElement) {
    Map<UUID, Integer> offsets = new HashMap<>();
    for (XmlNode point : textElement.childrenNamed("SyncPoint")) {
      point
          .guid("guid")
          .ifPresent(guid -> offsets.put(guid, RawSelection.nonNegativeInt(point, "position")));
    }
    List<RawSelection> selections = new ArrayList<>();
    textElement
        .childrenNamed("PlainTextSelection")
        .forEach(element -> selections.add(RawSelection.ofText(element)));
    for (XmlNode element : textElement.childrenNamed("TranscriptSelection")) {
      selections.add(
          RawSelection.ofTranscript(element, point -> element.guid(point).map(offsets::get)));
    }
    return selections;
  }

  private List<Selection> selections(String name, List<RawSelection> rawSelections, String text) {
    OffsetConvention offsets = OffsetConvention.infer(rawSelections, text);
    List<Selection> selections = new ArrayList<>();
    int foundByWords = 0;
    int mismatched = 0;
    for (RawSelection raw : rawSelections) {
      Span span = offsets.span(raw);
      boolean misnamed = raw.hasName() && !raw.isNameOf(span.of(text));
      Optional<Span> byWords = misnamed ? raw.findByWords(text, span) : Optional.empty();
      foundByWords += byWords.isPresent() ? 1 : 0;
      mismatched += misnamed && byWords.isEmpty() ? 1 : 0;
      add(name, raw.element(), byWords.orElse(span), selections);
    }
    warn(
        foundByWords,
        "'%s' has %d selections whose offsets do not match their words: found by their words.",
        name);
    warn(
        mismatched,
        "'%s' has %d selections whose names do not match the text: placed by their offsets.",
        name);
    long uncoded =
        rawSelections.stream()
            .filter(raw -> raw.element().childrenNamed("Coding").isEmpty())
            .count();
    warn(uncoded, "'%s' has %d selections without a code: left out.", name);
    return selections;
  }

  private void add(String name, XmlNode element, Span span, List<Selection> selections) {
    for (XmlNode coding : element.childrenNamed("Coding")) {
      Optional<String> theme =
          coding.firstChild("CodeRef").flatMap(ref -> ref.guid("targetGUID")).map(themes::get);
      if (theme.isPresent()) {
        boolean negated = ProjectReader.isNegated(coding);
        selections.add(new Selection(span, theme.get(), coder(coding, element), negated));
      } else {
        warnings.add("A coding in '%s' has no code: left out.".formatted(name));
      }
    }
  }

  private void warn(long count, String sentence, String name) {
    if (count > 0) {
      warnings.add(sentence.formatted(name, count));
    }
  }

  private String coder(XmlNode coding, XmlNode selection) {
    return coding
        .guid("creatingUser")
        .or(() -> selection.guid("creatingUser"))
        .map(users::get)
        .filter(name -> !name.isBlank())
        .orElse(UNKNOWN_CODER);
  }
}
