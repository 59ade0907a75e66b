package crosscase.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds the document that another program means by a source's name.
 *
 * <p>The whole path is tried first, then without extension, then the file's name alone, each
 * without regard to case; a name that two documents share is none.
 */
final class DocumentNames {
  private static final List<UnaryOperator<String>> FORMS =
      List.of(
          name -> name,
          DocumentNames::withoutExtension,
          DocumentNames::file,
          name -> withoutExtension(file(name)));

  private final List<DocumentText> documents;

  DocumentNames(Collection<DocumentText> documents) {
    this.documents = new ArrayList<>(documents);
  }

  Optional<DocumentText> find(String name) {
    for (UnaryOperator<String> form : FORMS) {
      String wanted = form.apply(normal(name));
      List<DocumentText> found =
          documents.stream().filter(d -> form.apply(normal(d.name())).equals(wanted)).toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\\', '/').strip();
  }

  private static String file(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String withoutExtension(String path) {
    return path.replaceFirst("\\.[a-z0-9]{1,5}$", "");
  }
}
