import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the source format writes an enum constant: {@code PDF_COLUMNS} is {@code pdf-columns}. */
final class Word {
  private Word() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants()).filter(c -> of(c).equals(word)).findFirst();
  }
}
