package crosscase.themes.exchange;

import crosscase.corpus.Span;
import crosscase.themes.QdaProject;
import crosscase.themes.QdaProject.Selection;
import crosscase.themes.QdaProject.Source;
import crosscase.themes.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a project as REFI-QDA {@code .qdpx}; the same project gives the same bytes.
 *
 * <p>Texts are written with line feeds, and offsets count their code points.
 */
public final class ProjectWriter {
  static final String NEGATED = "negated";
  private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

  private final QdaProject project;
  private final Map<String, UUID> guidsByTheme;
  private final XmlWriter xml;

  private ProjectWriter(QdaProject project, OutputStream out) throws IOException {
    this.project = project;
    guidsByTheme = project.themes().stream().collect(Collectors.toMap(Theme::id, Theme::guid));
    xml = new XmlWriter(out);
  }

  public static void write(QdaProject project, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.putNextEntry(entry("project.qde"));
    new ProjectWriter(project, zip).write();
    for (Source source : project.sources()) {
      zip.putNextEntry(entry("sources/" + guid("text", source.name()) + ".txt"));
      zip.write(OffsetMapping.normalizeLineEnds(source.text()).getBytes(StandardCharsets.UTF_8));
    }
    zip.finish();
  }

  private static ZipEntry entry(String name) {
    return new ZipEntry(name).setLastModifiedTime(FileTime.fromMillis(0));
  }

  private void write() throws IOException {
    xml.startRoot("Project", NAMESPACE);
    xml.attribute("name", project.name());
    xml.attribute("origin", "Crosscase");
    list("Users", "User", coders());
    if (!project.themes().isEmpty()) {
      xml.start("CodeBook");
      CodeElements.write(project.themes(), xml);
      xml.end();
    }
    list("Variables", "Variable", variables());
    cases();
    sources();
    if (selections().stream().anyMatch(Selection::negated)) {
      note();
    }
    xml.end();
    xml.finish();
  }

  private void list(String list, String element, Set<String> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    xml.start(list);
    for (String name : names) {
      xml.start(element);
      xml.attribute("guid", guid(element, name));
      xml.attribute("name", name);
      if (element.equals("Variable")) {
        xml.attribute("typeOfVariable", "Text");
      }
      xml.end();
    }
    xml.end();
  }

  private void cases() throws IOException {
    Map<String, List<Source>> cases =
        project.sources().stream()
            .filter(source -> source.caseName().isPresent())
            .collect(
                Collectors.groupingBy(
                    s -> s.caseName().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    if (!cases.isEmpty()) {
      xml.start("Cases");
      for (Map.Entry<String, List<Source>> entry : cases.entrySet()) {
        xml.start("Case");
        xml.attribute("guid", guid("Case", entry.getKey()));
        xml.attribute("name", entry.getKey());
        for (Source source : entry.getValue()) {
          xml.reference("SourceRef", guid("Source", source.name()));
        }
        xml.end();
      }
      xml.end();
    }
  }

  private void sources() throws IOException {
    if (!project.sources().isEmpty()) {
      xml.start("Sources");
      for (Source source : project.sources()) {
        source(source);
      }
      xml.end();
    }
  }

  private void source(Source source) throws IOException {
    OffsetMapping points = new OffsetMapping(source.text());
    xml.start("TextSource");
    xml.attribute("guid", guid("Source", source.name()));
    xml.attribute("name", source.name());
    xml.attribute("plainTextPath", "internal://" + guid("text", source.name()) + ".txt");
    Map<Span, List<Selection>> bySpan =
        source.selections().stream()
            .collect(
                Collectors.groupingBy(Selection::span, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<Span, List<Selection>> entry : bySpan.entrySet()) {
      selection(source, points, entry.getKey(), entry.getValue());
    }
    for (Map.Entry<String, String> variable : source.variables().entrySet()) {
      xml.start("VariableValue");
      xml.reference("VariableRef", guid("Variable", variable.getKey()));
      xml.element("TextValue", variable.getValue());
      xml.end();
    }
    xml.end();
  }

  private void selection(Source source, OffsetMapping points, Span span, List<Selection> codings)
      throws IOException {
    String place = "%s/%d-%d".formatted(source.name(), span.begin(), span.end());
    xml.start("PlainTextSelection");
    xml.attribute("guid", guid("Selection", place));
    xml.attribute("name", OffsetMapping.normalizeLineEnds(span.of(source.text())));
    xml.attribute("startPosition", points.toForeign(span.begin()));
    xml.attribute("endPosition", points.toForeign(span.end()));
    xml.attribute("creatingUser", guid("User", codings.getFirst().coder()));
    for (Selection coding : codings) {
      xml.start("Coding");
      xml.attribute("guid", guid("Coding", place + coding.theme() + "/" + coding.coder()));
      xml.attribute("creatingUser", guid("User", coding.coder()));
      xml.reference(
          "CodeRef", guidsByTheme.getOrDefault(coding.theme(), Theme.guidOf(coding.theme())));
      if (coding.negated()) {
        xml.reference("NoteRef", guid("Note", NEGATED));
      }
      xml.end();
    }
    xml.end();
  }

  private void note() throws IOException {
    xml.start("Notes");
    xml.start("Note");
    xml.attribute("guid", guid("Note", NEGATED));
    xml.attribute("name", NEGATED);
    xml.element("PlainTextContent", "The sentence negates the theme.");
    xml.end();
    xml.end();
  }

  private Set<String> coders() {
    return selections().stream()
        .map(Selection::coder)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> variables() {
    return project.sources().stream()
        .flatMap(source -> source.variables().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Selection> selections() {
    return project.sources().stream().flatMap(source -> source.selections().stream()).toList();
  }

  static UUID guid(String kind, String name) {
    return UUID.nameUUIDFromBytes(
        "crosscase/%s/%s".formatted(kind, name).getBytes(StandardCharsets.UTF_8));
  }
}
