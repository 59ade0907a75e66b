package crosscase.themes.exchange;

import crosscase.themes.ExchangeException;
import crosscase.themes.QdaProject;
import crosscase.themes.QdaProject.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads a REFI-QDA project and gives a warning for everything that it leaves out. */
public final class ProjectReader {
  private static final Set<String> READ_ELEMENTS =
      Set.of("Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Description");
  private static final UUID NEGATED = ProjectWriter.guid("Note", ProjectWriter.NEGATED);

  private final ProjectArchive archive;
  private final CodeElements codes = new CodeElements();
  private final List<String> warnings = new ArrayList<>();

  public ProjectReader(ProjectArchive archive) {
    this.archive = archive;
  }

  public QdaProject.Imported read() throws IOException, ExchangeException {
    XmlNode root = archive.project();
    root.firstChild("CodeBook").ifPresent(book -> codes.read(book.childrenOfFirst("Codes")));
    warnings.addAll(codes.warnings());
    ProjectCases cases =
        ProjectCases.read(root.childrenOfFirst("Cases"), names(root, "Variables"), warnings);
    ProjectSources sources =
        new ProjectSources(archive, themes(), names(root, "Users"), cases, warnings);
    List<Source> read = new ArrayList<>();
    for (XmlNode element : root.childrenOfFirst("Sources")) {
      read.addAll(sources.read(element));
    }
    warnOfSkippedElements(root);
    return new QdaProject.Imported(
        new QdaProject(root.attribute("name"), codes.themes(), read), warnings);
  }

  private Map<UUID, String> themes() {
    Map<UUID, String> themes = new HashMap<>();
    codes.themes().forEach(theme -> themes.put(theme.guid(), theme.id()));
    return themes;
  }

  private static Map<UUID, String> names(XmlNode root, String list) {
    Map<UUID, String> names = new HashMap<>();
    root.childrenOfFirst(list)
        .forEach(e -> e.guid("guid").ifPresent(guid -> names.put(guid, e.attribute("name"))));
    return names;
  }

  private void warnOfSkippedElements(XmlNode root) {
    for (XmlNode list : root.children()) {
      if (!READ_ELEMENTS.contains(list.name())) {
        warnings.add(
            "%s cannot be imported: %d left out.".formatted(list.name(), list.children().size()));
      }
    }
    long notes =
        root.childrenOfFirst("Notes").stream()
            .filter(note -> !note.guid("guid").equals(Optional.of(NEGATED)))
            .count();
    if (notes > 0) {
      warnings.add("Notes cannot be imported: %d left out.".formatted(notes));
    }
  }

  /** Whether a coding is marked as negated. */
  static boolean isNegated(XmlNode coding) {
    return coding.childrenNamed("NoteRef").stream()
        .anyMatch(ref -> ref.guid("targetGUID").equals(Optional.of(NEGATED)));
  }
}
