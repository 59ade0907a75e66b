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

/** Reads the texts of a project, whatever they are texts of, and what is coded in them. */
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

  /** The texts of one source: its own, a pdf's, or the transcripts of a recording. */
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
      warnings.add("The source '%s' is no text: left out.".formatted(name));
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
      warnings.add("'%s' has %d codings that are on no text: left out.".formatted(name, others));
    }
  }

  private static boolean isOtherSelection(XmlNode child) {
    return child.name().endsWith("Selection")
        && !child.name().equals("PlainTextSelection")
        && !child.childrenNamed("Coding").isEmpty();
  }

  private Optional<Source> source(XmlNode element, XmlNode holder)
      throws IOException, ExchangeException {
    String name = element.attribute("name");
    List<RawSelection> marked = rawSelections(holder);
    Optional<XmlNode> content = holder.firstChild("PlainTextContent");
    Optional<String> text =
        content.isPresent()
            ? content.map(XmlNode::text)
            : archive.text(holder.attribute("plainTextPath"));
    if (text.isEmpty()) {
      warnings.add(
          "The text of the source '%s' is not in the file: left out, with %d selections."
              .formatted(name, marked.size()));
      return Optional.empty();
    }
    return Optional.of(
        new Source(
            name,
            text.get(),
            cases.caseOf(element),
            cases.variablesOf(element),
            selections(name, marked, text.get())));
  }

  private static List<RawSelection> rawSelections(XmlNode holder) {
    Map<UUID, Integer> places = new HashMap<>();
    for (XmlNode point : holder.childrenNamed("SyncPoint")) {
      point
          .guid("guid")
          .ifPresent(guid -> places.put(guid, RawSelection.nonNegativeInt(point, "position")));
    }
    List<RawSelection> marked = new ArrayList<>();
    holder
        .childrenNamed("PlainTextSelection")
        .forEach(element -> marked.add(RawSelection.ofText(element)));
    for (XmlNode element : holder.childrenNamed("TranscriptSelection")) {
      marked.add(RawSelection.ofTranscript(element, point -> element.guid(point).map(places::get)));
    }
    return marked;
  }

  private List<Selection> selections(String name, List<RawSelection> marked, String text) {
    OffsetConvention offsets = OffsetConvention.infer(marked, text);
    List<Selection> selections = new ArrayList<>();
    int moved = 0;
    int unlike = 0;
    for (RawSelection one : marked) {
      Span span = offsets.span(one);
      boolean unlikely = one.hasName() && !one.isNameOf(span.of(text));
      Optional<Span> elsewhere = unlikely ? one.findByWords(text, span) : Optional.empty();
      moved += elsewhere.isPresent() ? 1 : 0;
      unlike += unlikely && elsewhere.isEmpty() ? 1 : 0;
      add(name, one.element(), elsewhere.orElse(span), selections);
    }
    warn(
        moved,
        "'%s' has %d selections that stand elsewhere than it says: found by their words.",
        name);
    warn(unlike, "'%s' has %d selections with other words than their names: taken by place.", name);
    long bare =
        marked.stream().filter(one -> one.element().childrenNamed("Coding").isEmpty()).count();
    warn(bare, "'%s' has %d selections without a code: left out.", name);
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
        warnings.add("A coding of '%s' has no code: left out.".formatted(name));
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
