/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The repository that these tests stand in, and what of it is published. */
final class Project {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path TARGET = Path.of("target").toAbsolutePath();
    static final String VERSION = System.getProperty("gongkai.version");
    static final String BOM = "gongkai-bom";

    private Project() {}

    /** The artifacts with a jar that are published: those of the BOM. */
    static List<String> jars() {
        return all(
                xml(ROOT.resolve("bom/pom.xml")), "/project/dependencyManagement/dependencies/dependency/artifactId");
    }

    /** The folder of the module that makes an artifact. */
    static Path folder(String artifact) {
        try (Stream<Path> files = Files.walk(ROOT, 3)) {
            return files.filter(file -> file.endsWith("pom.xml"))
                    .filter(file -> !file.startsWith(TARGET))
                    .filter(pom -> one(xml(pom), "/project/artifactId").equals(artifact))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no module makes " + artifact))
                    .getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar that this build has made of an artifact. */
    static Path jar(String artifact) {
        return folder(artifact).resolve("target").resolve(artifact + "-" + VERSION + ".jar");
    }

    static Document xml(Path file) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(file + " is no XML", e);
        }
    }

    static List<String> all(Document xml, String path) {
        try {
            NodeList nodes = (NodeList) xpath().evaluate(path, xml, XPathConstants.NODESET);
            return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                    .map(i -> nodes.item(i).getTextContent())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }

    static String one(Document xml, String path) {
        return String.join("", all(xml, path));
    }

    private static XPath xpath() {
        return XPathFactory.newInstance().newXPath();
    }
}
