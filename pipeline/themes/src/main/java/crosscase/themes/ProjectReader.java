package crosscase.themes;

import crosscase.themes.Project.Selection;
import crosscase.themes.Project.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads a REFI-QDA project, and says of everything that it leaves that it does. */
final class ProjectReader {
  private static final Set<String> ELSEWHERE = Set.of("Links", "Sets", "Graphs");

  private final ProjectArchive archive;
  private final CodeElements codes = new CodeElements();
  private final Map<UUID, String> themes = new HashMap<>();
  private final Map<UUID, String> users = new HashMap<>();
  private final Map<UUID, String> variables = new HashMap<>();
  private final Map<UUID, String> cases = new HashMap<>();
  private final List<String> warnings = new ArrayList<>();

  ProjectReader(ProjectArchive archive) {
    this.archive = archive;
  }

  ProjectFile.Imported read() throws IOException, ExchangeException {
    XmlNode root = archive.project();
    root.first("CodeBook").ifPresent(book -> codes.read(book.within("Codes")));
    codes.themes().forEach(theme -> themes.put(theme.guid(), theme.id()));
    warnings.addAll(codes.warnings());
    name(root.within("Users"), users);
    name(root.within("Variables"), variables);
    for (XmlNode element : root.within("Cases")) {
      readCase(element);
    }
    List<Source> sources = new ArrayList<>();
    for (XmlNode element : root.within("Sources")) {
      source(element).ifPresent(sources::add);
    }
    for (String list : ELSEWHERE) {
      int size = root.within(list).size();
      if (size > 0) {
        warnings.add("%s have no place here: %d left out.".formatted(list, size));
      }
    }
    return new ProjectFile.Imported(
        new Project(root.attribute("name"), codes.themes(), sources), warnings);
  }

  private static void name(List<XmlNode> elements, Map<UUID, String> names) {
    elements.forEach(e -> e.guid("guid").ifPresent(guid -> names.put(guid, e.attribute("name"))));
  }

  private void readCase(XmlNode element) {
    String name = element.attribute("name");
    for (XmlNode source : element.all("SourceRef")) {
      source
          .guid("targetGUID")
          .filter(guid -> !name.isEmpty())
          .ifPresent(guid -> cases.putIfAbsent(guid, name));
    }
    int left = element.all("VariableValue").size() + element.all("CodeRef").size();
    if (left > 0) {
      warnings.add("The case '%s' has %d values that have no place here.".formatted(name, left));
    }
  }

  private Optional<Source> source(XmlNode element) {
    Optional<XmlNode> textual =
        element.name().equals("TextSource")
            ? Optional.of(element)
            : element.first("Representation");
    String name = element.attribute("name");
    if (textual.isEmpty()) {
      warnings.add("The source '%s' is no text: left out.".formatted(name));
      return Optional.empty();
    }
    Optional<String> text = text(textual.get());
    if (text.isEmpty()) {
      warnings.add("The text of the source '%s' is not in the file: left out.".formatted(name));
      return Optional.empty();
    }
    int whole = element.all("Coding").size() + element.all("PDFSelection").size();
    if (whole > 0) {
      warnings.add("'%s' has %d codings that are on no text: left out.".formatted(name, whole));
    }
    return Optional.of(
        new Source(
            name,
            text.get(),
            element.guid("guid").map(cases::get),
            values(element),
            selections(name, textual.get(), text.get())));
  }

  private Optional<String> text(XmlNode source) {
    return source
        .first("PlainTextContent")
        .map(XmlNode::text)
        .or(() -> archive.text(source.attribute("plainTextPath")));
  }

  private Map<String, String> values(XmlNode source) {
    Map<String, String> values = new LinkedHashMap<>();
    for (XmlNode value : source.all("VariableValue")) {
      value
          .first("VariableRef")
          .flatMap(ref -> ref.guid("targetGUID"))
          .map(variables::get)
          .ifPresent(name -> values.put(name, value.textOfLast()));
    }
    return values;
  }

  private List<Selection> selections(String name, XmlNode source, String text) {
    List<XmlNode> elements = source.all("PlainTextSelection");
    SelectionOffsets offsets = SelectionOffsets.of(elements, text);
    List<Selection> selections = new ArrayList<>();
    for (XmlNode element : elements) {
      for (XmlNode coding : element.all("Coding")) {
        Optional<String> theme =
            coding.first("CodeRef").flatMap(ref -> ref.guid("targetGUID")).map(themes::get);
        theme.ifPresent(
            id ->
                selections.add(
                    new Selection(
                        offsets.span(element), id, coder(coding, element), negated(coding))));
        if (theme.isEmpty()) {
          warnings.add("A coding of '%s' has no code: left out.".formatted(name));
        }
      }
    }
    long bare = elements.stream().filter(element -> element.all("Coding").isEmpty()).count();
    if (bare > 0) {
      warnings.add("'%s' has %d selections without a code: left out.".formatted(name, bare));
    }
    return selections;
  }

  private String coder(XmlNode coding, XmlNode selection) {
    return coding
        .guid("creatingUser")
        .or(() -> selection.guid("creatingUser"))
        .map(users::get)
        .filter(name -> !name.isBlank())
        .orElse("unknown");
  }

  private static boolean negated(XmlNode coding) {
    UUID note = ProjectWriter.guid("Note", ProjectWriter.NEGATED);
    return coding.all("NoteRef").stream()
        .anyMatch(ref -> ref.guid("targetGUID").equals(Optional.of(note)));
  }
}
