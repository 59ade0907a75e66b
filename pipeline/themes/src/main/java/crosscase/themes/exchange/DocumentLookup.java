package crosscase.themes.exchange;

import crosscase.themes.DocumentText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds the document to which another program's source name refers.
 *
 * <p>Tries the whole path first, then the path without its extension, then the file name, then the
 * file name without its extension, ignoring case; a name that fits two documents finds none.
 */
public final class DocumentLookup {
  private static final List<UnaryOperator<String>> NORMAL_FORMS =
      List.of(
          name -> name,
          DocumentLookup::withoutExtension,
          DocumentLookup::fileName,
          name -> withoutExtension(fileName(name)));

  private final List<DocumentText> documents;

  public DocumentLookup(Collection<DocumentText> documents) {
    this.documents = new ArrayList<>(documents);
  }

  public Optional<DocumentText> find(String name) {
    for (UnaryOperator<String> form : NORMAL_FORMS) {
      String wanted = form.apply(normalize(name));
      List<DocumentText> found =
          documents.stream().filter(d -> form.apply(normalize(d.name())).equals(wanted)).toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String normalize(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\\', '/').strip();
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String withoutExtension(String path) {
    return path.replaceFirst("\\.[a-z0-9]{1,5}$", "");
  }
}
