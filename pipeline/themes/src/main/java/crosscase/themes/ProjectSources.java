package crosscase.themes;

import crosscase.corpus.Span;
import crosscase.themes.Project.Selection;
import crosscase.themes.Project.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the texts of a project, whatever they are texts of, and what is coded in them. */
final class ProjectSources {
  private static final String NOBODY = "unknown";

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
  List<Source> of(XmlNode element) throws IOException, ExchangeException {
    List<XmlNode> texts = new ArrayList<>();
    if (element.name().equals("TextSource")) {
      texts.add(element);
    }
    texts.addAll(element.all("Representation"));
    texts.addAll(element.all("TextDescription"));
    texts.addAll(element.all("Transcript"));
    String name = element.attribute("name");
    warnOfOthers(element, name);
    if (texts.isEmpty()) {
      warnings.add("The source '%s' is no text: left out.".formatted(name));
    }
    List<Source> sources = new ArrayList<>();
    for (XmlNode text : texts) {
      source(element, text).ifPresent(sources::add);
    }
    return sources;
  }

  private void warnOfOthers(XmlNode element, String name) {
    long others =
        element.children().stream()
            .filter(child -> child.name().equals("Coding") || isOther(child))
            .count();
    if (others > 0) {
      warnings.add("'%s' has %d codings that are on no text: left out.".formatted(name, others));
    }
  }

  private static boolean isOther(XmlNode child) {
    return child.name().endsWith("Selection")
        && !child.name().equals("PlainTextSelection")
        && !child.all("Coding").isEmpty();
  }

  private Optional<Source> source(XmlNode element, XmlNode holder)
      throws IOException, ExchangeException {
    String name = element.attribute("name");
    List<Marked> marked = marked(holder);
    Optional<XmlNode> content = holder.first("PlainTextContent");
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
            cases.of(element),
            cases.values(element),
            selections(name, marked, text.get())));
  }

  private static List<Marked> marked(XmlNode holder) {
    Map<UUID, Integer> places = new HashMap<>();
    for (XmlNode point : holder.all("SyncPoint")) {
      point.guid("guid").ifPresent(guid -> places.put(guid, Marked.number(point, "position")));
    }
    List<Marked> marked = new ArrayList<>();
    holder.all("PlainTextSelection").forEach(element -> marked.add(Marked.selection(element)));
    for (XmlNode element : holder.all("TranscriptSelection")) {
      marked.add(Marked.transcript(element, point -> element.guid(point).map(places::get)));
    }
    return marked;
  }

  private List<Selection> selections(String name, List<Marked> marked, String text) {
    SelectionOffsets offsets = SelectionOffsets.of(marked, text);
    List<Selection> selections = new ArrayList<>();
    int moved = 0;
    int unlike = 0;
    for (Marked one : marked) {
      Span span = offsets.span(one);
      boolean unlikely = one.isNamed() && !one.isNamedAfter(span.of(text));
      Optional<Span> elsewhere = unlikely ? one.elsewhere(text, span) : Optional.empty();
      moved += elsewhere.isPresent() ? 1 : 0;
      unlike += unlikely && elsewhere.isEmpty() ? 1 : 0;
      add(name, one.element(), elsewhere.orElse(span), selections);
    }
    warn(
        moved,
        "'%s' has %d selections that stand elsewhere than it says: found by their words.",
        name);
    warn(unlike, "'%s' has %d selections with other words than their names: taken by place.", name);
    long bare = marked.stream().filter(one -> one.element().all("Coding").isEmpty()).count();
    warn(bare, "'%s' has %d selections without a code: left out.", name);
    return selections;
  }

  private void add(String name, XmlNode element, Span span, List<Selection> selections) {
    for (XmlNode coding : element.all("Coding")) {
      Optional<String> theme =
          coding.first("CodeRef").flatMap(ref -> ref.guid("targetGUID")).map(themes::get);
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
        .orElse(NOBODY);
  }
}
