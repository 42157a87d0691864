package io.github.gongkai.cli;

import io.github.gongkai.publishedform.NotAReportException;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the files that are named on the command line. One that cannot be used goes to a list, with the reason. */
final class Sources {
    static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final @Nullable Charset charset;
    private boolean inputTaken;

    Sources(InputStream in, @Nullable Charset charset) {
        this.in = in;
        this.charset = charset;
    }

    /** Reads a report; empty if it cannot be used. */
    Optional<Source> report(FileRole role, String file, List<UnusableFile> unusable) {
        return read(
                role,
                file,
                unusable,
                bytes -> new Source(
                        file,
                        charset == null ? PublishedForm.readText(bytes) : PublishedForm.readText(bytes, charset)));
    }

    /** Reads reports; those that cannot be used are left out. */
    List<Source> reports(FileRole role, List<String> files, List<UnusableFile> unusable) {
        return files.stream()
                .flatMap(file -> report(role, file, unusable).stream())
                .toList();
    }

    /** Reads a roster; empty if it cannot be used. */
    Optional<RosterFile> roster(String file, List<UnusableFile> unusable) {
        return read(FileRole.ROSTER, file, unusable, bytes -> new RosterFile(file, RosterText.read(bytes)));
    }

    /** What the bytes of a file mean. */
    private interface Content<T> {
        T of(byte[] bytes) throws UnusableException;
    }

    private <T> Optional<T> read(FileRole role, String file, List<UnusableFile> unusable, Content<T> content) {
        try {
            return Optional.of(content.of(bytes(file)));
        } catch (NotAReportException e) {
            unusable.add(new UnusableFile(role, file, e.reason()));
        } catch (UnusableException e) {
            unusable.add(new UnusableFile(role, file, e.reason()));
        } catch (IOException | InvalidPathException e) {
            unusable.add(new UnusableFile(role, file, cannotOpen(file, e)));
        }
        return Optional.empty();
    }

    /** The bytes of a file, one more than are read at most, so that a file that is too large is known without reading it all. */
    private byte[] bytes(String file) throws IOException, UnusableException {
        if (!file.equals(STANDARD_INPUT)) {
            try (InputStream stream = Files.newInputStream(Path.of(file))) {
                return stream.readNBytes(PublishedForm.MAX_LENGTH + 1);
            }
        }
        if (inputTaken) {
            throw new UnusableException(Wording.of("标准输入只能读取一次。", "The standard input can be read once only."));
        }
        inputTaken = true;
        return in.readNBytes(PublishedForm.MAX_LENGTH + 1);
    }

    /** Why a file or a folder cannot be opened. */
    static Wording cannotOpen(String file, Exception e) {
        if (e instanceof NoSuchFileException || e instanceof InvalidPathException) {
            return file.indexOf('\uFFFD') < 0
                    ? Wording.of("没有这个文件。", "There is no such file.")
                    : Wording.of(
                            "当前区域设置无法表示这个文件名；请设 LC_ALL=C.UTF-8，或用 - 从标准输入读取。",
                            "The locale cannot express this file name; set LC_ALL=C.UTF-8, or use - and standard input.");
        }
        return Wording.of("文件无法打开（" + e.getMessage() + "）。", "The file cannot be opened (" + e.getMessage() + ").");
    }
}
